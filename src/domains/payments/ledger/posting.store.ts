import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Posting } from './account.rules.ts'

export const addPosting = (tx: Tx, at: { org: string; now: Temporal.Instant }, posting: Posting): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addPosting',
      text: `insert into payments.posting (org_id, id, at, debit, credit, pence, obligation_id, attempt_id, reason, refund_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    },
    [
      at.org,
      posting.id,
      at.now,
      posting.debit,
      posting.credit,
      posting.pence,
      posting.obligation,
      posting.attempt,
      posting.reason,
      posting.refund ?? null,
    ],
  )

/** What of an obligation is not yet paid or done without, in pence, as the ledger has it. */
export const stillOwed = async (tx: Tx, org: string, obligation: string): Promise<number> => {
  const found = await one<{ pence: number }>(
    tx,
    {
      name: 'payments.stillOwed',
      text: `select coalesce(sum(pence), 0)::bigint as pence from payments.entry
             where org_id = $1 and obligation_id = $2 and account = 'receivable'`,
    },
    [org, obligation],
  )
  return Math.max(0, found?.pence ?? 0)
}

/** Why the money of an attempt was booked as it was: `paid`, or `paid-again` where nothing was owed any more. */
export const findReceipt = async (tx: Tx, org: string, attempt: string): Promise<string | undefined> =>
  (
    await rows<{ reason: string }>(
      tx,
      {
        name: 'payments.receipt',
        text: `select reason from payments.posting where org_id = $1 and attempt_id = $2 and reason in ('paid', 'paid-again')`,
      },
      [org, attempt],
    )
  )[0]?.reason
