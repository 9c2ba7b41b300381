import { zone } from '#core/days/day.ts'
import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'
import type { OpenFigures, WeekFigures } from './figures.rules.ts'

const none: OpenFigures = { open: 0, overdue: 0, paused: 0, unassigned: 0, upTo5: 0, upTo10: 0, upTo20: 0, older: 0 }

export const findOpenFigures = async (tx: Tx, org: string, team: string | null): Promise<OpenFigures> =>
  (await one<OpenFigures>(
    tx,
    {
      name: 'cases.openFigures',
      text: `select count(*)::int as open,
               (count(*) filter (where due_at <= app.now() and clock_stage is null))::int as overdue,
               (count(*) filter (where clock_stage is not null))::int as paused,
               (count(*) filter (where assigned is null))::int as unassigned,
               (count(*) filter (where age <= 5))::int as "upTo5",
               (count(*) filter (where age between 6 and 10))::int as "upTo10",
               (count(*) filter (where age between 11 and 20))::int as "upTo20",
               (count(*) filter (where age > 20))::int as older
             from (select due_at, clock_stage, assigned,
                     app.today() - (submitted_at at time zone $3)::date as age
                   from cases.case where org_id = $1 and closed_at is null and ($2::uuid is null or team_id = $2)) c`,
    },
    [org, team, zone],
  )) ?? none

/** The open cases that came in first. */
export const findOldest = (
  tx: Tx,
  org: string,
  team: string | null,
): Promise<{ reference: string; submittedAt: Temporal.Instant }[]> =>
  rows(
    tx,
    {
      name: 'cases.oldest',
      text: `select reference, submitted_at as "submittedAt" from cases.case
             where org_id = $1 and closed_at is null and ($2::uuid is null or team_id = $2)
             order by submitted_at, id limit 5`,
    },
    [org, team],
  )

export const findWeeks = (
  tx: Tx,
  org: string,
  of: { readonly team: string | null; readonly since: Temporal.Instant },
): Promise<WeekFigures[]> =>
  rows(
    tx,
    {
      name: 'cases.weeks',
      text: `select to_char(week, 'YYYY-MM-DD') as week, (count(*) filter (where came))::int as in,
               (count(*) filter (where not came))::int as out
             from (select date_trunc('week', submitted_at at time zone $4) as week, true as came from cases.case
                   where org_id = $1 and submitted_at >= $3 and ($2::uuid is null or team_id = $2)
                   union all
                   select date_trunc('week', closed_at at time zone $4), false from cases.case
                   where org_id = $1 and closed_at is not null and closed_at >= $3 and ($2::uuid is null or team_id = $2)) c
             group by 1 order by 1`,
    },
    [org, of.team, of.since, zone],
  )
