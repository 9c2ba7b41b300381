import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A case that is near its due day or past it, of which nobody was told yet. */
export interface NearlyDue {
  readonly id: string
  readonly version: string
  readonly design: string
  readonly stage: string
  readonly dueAt: Temporal.Instant
  readonly late: boolean
  readonly assigned: string | null
  readonly team: string | null
}

/** Locks them until the transaction ends; what somebody works on at this moment comes at the next look. */
export const takeNearlyDue = (tx: Tx, org: string, until: Temporal.Instant): Promise<NearlyDue[]> =>
  rows(
    tx,
    {
      name: 'cases.takeNearlyDue',
      text: `select id, version, design, stage, due_at as "dueAt", due_at <= app.now() as late, assigned, team_id as team
             from cases.case
             where org_id = $1 and closed_at is null and warned is distinct from 'overdue'
               and coalesce(due_at, 'infinity') <= $2 and (warned is null or due_at <= app.now())
             order by coalesce(due_at, 'infinity'), id limit 50 for update skip locked`,
    },
    [org, until],
  )

/** Remembers that what there was to say of them was said. */
export const keepWarned = (tx: Tx, org: string, ids: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.keepWarned',
      text: `update cases.case set warned = case when due_at <= app.now() then 'overdue' else 'soon' end
             where org_id = $1 and id = any($2::uuid[])`,
    },
    [org, ids],
  )
