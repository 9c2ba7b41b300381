import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A team of an organisation; `members`: how many work in it today. */
export interface Team {
  readonly id: string
  readonly name: Text
  /** what service designs call it (`waste`): requests that they give to it are its own */
  readonly code: string | null
  readonly members: number
}

/** The teams that there are today. */
export const findTeams = (tx: Tx, org: string): Promise<Team[]> =>
  rows(
    tx,
    {
      name: 'places.teams',
      text: `select t.id, t.name, t.code, (select count(*)::int from places.membership m where m.org_id = $1 and m.team_id = t.id
               and m.from_on <= app.today() and (m.to_on is null or m.to_on >= app.today())) as members
             from places.team t where t.org_id = $1 and (t.ended_on is null or t.ended_on > app.today())
             order by t.name ->> 'en', t.id limit 500`,
    },
    [org],
  )

export const renameTeam = (
  tx: Tx,
  org: string,
  team: { readonly id: string; readonly name: Text; readonly code: string | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.renameTeam',
      text: 'update places.team set name = $3, code = $4 where org_id = $1 and id = $2',
    },
    [org, team.id, JSON.stringify(team.name), team.code],
  )

export const endTeam = (tx: Tx, org: string, id: string): Promise<number> =>
  run(
    tx,
    {
      name: 'places.endTeam',
      text: 'update places.team set ended_on = app.today(), code = null where org_id = $1 and id = $2 and ended_on is null',
    },
    [org, id],
  )
