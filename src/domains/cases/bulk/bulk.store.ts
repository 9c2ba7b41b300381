import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { BulkAct } from './bulk.rules.ts'

/** One act on many cases, as its row stands. */
export interface Bulk {
  readonly id: string
  readonly membership: string
  readonly state: 'choosing' | 'running' | 'done' | 'dropped'
  readonly act: BulkAct | null
  readonly value: string | null
}

const columns = 'id, membership_id as membership, state, act, value'

/** What somebody is choosing cases for at the moment. */
export const findChoosing = (tx: Tx, org: string, membership: string): Promise<Bulk | undefined> =>
  one(
    tx,
    {
      name: 'cases.bulkChoosing',
      text: `select ${columns} from cases.bulk where org_id = $1 and membership_id = $2 and state = 'choosing'`,
    },
    [org, membership],
  )

export const findBulk = (tx: Tx, org: string, id: string): Promise<Bulk | undefined> =>
  one(tx, { name: 'cases.bulk', text: `select ${columns} from cases.bulk where org_id = $1 and id = $2` }, [org, id])

/** Begins to choose, unless somebody does already. The row opens for whoever chooses, and for the jobs. */
export const beginChoosing = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  added: { readonly id: string; readonly membership: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.beginBulk',
      text: `insert into cases.bulk (org_id, id, membership_id, state, made_at, open_to)
             values ($1, $2, $3, 'choosing', $4, app.locks_for($1, array[$3::uuid], true))
             on conflict (org_id, membership_id) where state = 'choosing' do nothing`,
    },
    [at.org, added.id, added.membership, at.now],
  )

export const planBulk = (
  tx: Tx,
  at: { org: string; id: string },
  plan: { readonly act: BulkAct; readonly value: string },
): Promise<number> =>
  run(
    tx,
    { name: 'cases.planBulk', text: 'update cases.bulk set act = $3, value = $4 where org_id = $1 and id = $2' },
    [at.org, at.id, plan.act, plan.value],
  )

/** Moves it on: it runs, it is done, it is dropped. Only from the states named; says whether it did. */
export const setBulkState = async (
  tx: Tx,
  at: { readonly org: string; readonly id: string; readonly now: Temporal.Instant },
  to: { readonly state: 'running' | 'done' | 'dropped'; readonly from: readonly Bulk['state'][] },
): Promise<boolean> =>
  (await run(
    tx,
    {
      name: 'cases.setBulkState',
      text: `update cases.bulk set state = $3,
               started_at = case when $3 = 'running' then coalesce(started_at, $5) else started_at end,
               ended_at = case when $3 = 'running' then null else $5::timestamptz end
             where org_id = $1 and id = $2 and state = any($4::text[])`,
    },
    [at.org, at.id, to.state, to.from, at.now],
  )) > 0

/** How many cases of it stand where, of those that open for whoever asks. */
export interface BulkCounts {
  readonly chosen: number
  readonly waiting: number
  readonly done: number
  readonly failed: number
}

export const countItems = async (tx: Tx, org: string, id: string): Promise<BulkCounts> =>
  (await one<BulkCounts>(
    tx,
    {
      name: 'cases.bulkCounts',
      text: `select (count(*) filter (where state = 'chosen'))::int as chosen,
               (count(*) filter (where state = 'waiting'))::int as waiting,
               (count(*) filter (where state = 'done'))::int as done,
               (count(*) filter (where state = 'failed'))::int as failed
             from cases.bulk_item where org_id = $1 and bulk_id = $2`,
    },
    [org, id],
  )) ?? { chosen: 0, waiting: 0, done: 0, failed: 0 }

/** Which of some cases are chosen. */
export const findChosen = async (
  tx: Tx,
  at: { org: string; id: string },
  cases: readonly string[],
): Promise<string[]> =>
  (
    await rows<{ id: string }>(
      tx,
      {
        name: 'cases.bulkChosen',
        text: 'select case_id as id from cases.bulk_item where org_id = $1 and bulk_id = $2 and case_id = any($3::uuid[])',
      },
      [at.org, at.id, cases],
    )
  ).map(({ id }) => id)
