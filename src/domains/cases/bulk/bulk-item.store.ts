import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { BulkCase } from './bulk.rules.ts'

/** A case among many: as it stands, as it was seen, and what became of it. */
export interface BulkItem extends BulkCase {
  readonly caseId: string
  readonly reference: string
  readonly version: string
  readonly state: 'chosen' | 'waiting' | 'done' | 'failed'
  readonly why: string | null
  readonly detail: string | null
}

interface At {
  readonly org: string
  readonly id: string
}

/** As many cases as are chosen at once, at most. */
export const mostChosen = 500

/** Chooses open cases by their references, and lets go of others that stood on the same page. */
export const choose = async (
  tx: Tx,
  at: At,
  of: { readonly chosen: readonly string[]; readonly let: readonly string[] },
): Promise<void> => {
  await Promise.all([
    run(
      tx,
      {
        name: 'cases.choose',
        text: `insert into cases.bulk_item (org_id, bulk_id, case_id, state, open_to)
               select $1, $2, c.id, 'chosen', app.locks($1, c.id, 'note') from cases.case c
               where c.org_id = $1 and c.reference = any($3::text[]) and c.closed_at is null
                 and (select count(*) from cases.bulk_item b where b.org_id = $1 and b.bulk_id = $2) + cardinality($3::text[]) <= $4
               on conflict (org_id, bulk_id, case_id) do nothing`,
      },
      [at.org, at.id, of.chosen, mostChosen],
    ),
    run(
      tx,
      {
        name: 'cases.letGo',
        text: `delete from cases.bulk_item b using cases.case c
               where b.org_id = $1 and b.bulk_id = $2 and b.state = 'chosen' and c.org_id = $1 and c.id = b.case_id
                 and c.reference = any($3::text[])`,
      },
      [at.org, at.id, of.let],
    ),
  ])
}

/** The items of a bulk with their cases, by reference: those of some states, or all. */
export const findItems = (tx: Tx, at: At, states: readonly BulkItem['state'][]): Promise<BulkItem[]> =>
  rows(
    tx,
    {
      name: 'cases.bulkItems',
      text: `select b.case_id as "caseId", c.reference, c.version, c.stage, c.assigned, c.closed_at as "closedAt",
               b.seen_stage as "seenStage", b.seen_assigned as "seenAssigned", b.state, b.why, b.detail
             from cases.bulk_item b join cases.case c on c.org_id = b.org_id and c.id = b.case_id
             where b.org_id = $1 and b.bulk_id = $2 and b.state = any($3::text[]) order by c.reference limit $4`,
    },
    [at.org, at.id, states, mostChosen],
  )

/** Keeps how each case stands now, as what was seen: of those chosen (for a plan) or of some that failed (to try again). */
export const keepSeen = (
  tx: Tx,
  at: At,
  of: { readonly from: 'chosen' | 'failed'; readonly to: 'chosen' | 'waiting'; readonly reference: string | undefined },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.keepSeen',
      text: `update cases.bulk_item b set seen_stage = c.stage, seen_assigned = c.assigned, state = $4, why = null, detail = null
             from cases.case c
             where b.org_id = $1 and b.bulk_id = $2 and b.state = $3 and c.org_id = $1 and c.id = b.case_id
               and ($5::text is null or c.reference = $5)`,
    },
    [at.org, at.id, of.from, of.to, of.reference ?? null],
  )

/** Everything that is chosen waits for the job from now on. */
export const letWait = (tx: Tx, at: At): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.bulkWait',
      text: `update cases.bulk_item set state = 'waiting' where org_id = $1 and bulk_id = $2 and state = 'chosen'`,
    },
    [at.org, at.id],
  )

export const findWaitingItems = (tx: Tx, at: At, limit: number): Promise<{ caseId: string; reference: string }[]> =>
  rows(
    tx,
    {
      name: 'cases.bulkWaiting',
      text: `select b.case_id as "caseId", c.reference
             from cases.bulk_item b join cases.case c on c.org_id = b.org_id and c.id = b.case_id
             where b.org_id = $1 and b.bulk_id = $2 and b.state = 'waiting' order by b.case_id limit $3`,
    },
    [at.org, at.id, limit],
  )

/** What was seen of one case that still waits, held until the transaction ends; undefined where it waits no more. */
export const lockItem = (
  tx: Tx,
  at: At,
  caseId: string,
): Promise<Pick<BulkCase, 'seenStage' | 'seenAssigned'> | undefined> =>
  one(
    tx,
    {
      name: 'cases.lockBulkItem',
      text: `select seen_stage as "seenStage", seen_assigned as "seenAssigned" from cases.bulk_item
             where org_id = $1 and bulk_id = $2 and case_id = $3 and state = 'waiting' for update`,
    },
    [at.org, at.id, caseId],
  )

/** What became of one case. `detail` is a code: the stage that it is in, whom it was given to. */
export const keepOutcome = (
  tx: Tx,
  at: At & { readonly now: Temporal.Instant },
  of: { readonly caseId: string; readonly why: string | null; readonly detail: string | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.bulkOutcome',
      text: `update cases.bulk_item set state = case when $4::text is null then 'done' else 'failed' end, why = $4, detail = $5, at = $6
             where org_id = $1 and bulk_id = $2 and case_id = $3 and state = 'waiting'`,
    },
    [at.org, at.id, of.caseId, of.why, of.detail, at.now],
  )
