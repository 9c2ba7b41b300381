import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { Colleague, Team } from './colleague.rules.ts'

/** Everybody who works at the organisation today, by name, and whether they are away. */
export const findColleagues = (tx: Tx, org: string): Promise<Colleague[]> =>
  rows(
    tx,
    {
      name: 'cases.colleagues',
      text: `select m.id, m.name, m.roles, m.team_id as team, a.to_on::text as "awayUntil", a.cover_id as cover
             from places.membership m
             left join lateral (
               select to_on, cover_id from cases.absence
               where org_id = m.org_id and membership_id = m.id and from_on <= app.today() and to_on >= app.today()
               order by to_on desc, id limit 1) a on true
             where m.org_id = $1 and m.from_on <= app.today() and (m.to_on is null or m.to_on >= app.today())
             order by m.name, m.id`,
    },
    [org],
  )

export const findTeams = (tx: Tx, org: string): Promise<Team[]> =>
  rows(
    tx,
    {
      name: 'cases.teams',
      text: `select id, name, code from places.team where org_id = $1 and (ended_on is null or ended_on > app.today()) order by id`,
    },
    [org],
  )
