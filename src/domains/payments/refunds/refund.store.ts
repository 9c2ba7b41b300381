import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Refund, RefundStatus } from './refund.rules.ts'

const columns = `id, attempt_id as attempt, pence, available, status, provider_id as "providerId", code, why, words,
  made_at as "madeAt", ended_at as "endedAt", settled_at as "settledAt"`

/** A refund takes its case and its locks from the attempt. */
export const addRefund = (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  refund: Pick<Refund, 'id' | 'attempt' | 'pence' | 'available' | 'status' | 'why'> & {
    readonly words: string | null
    readonly providerId: string | null
    readonly membership: string | null
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addRefund',
      text: `insert into payments.refund (org_id, id, case_id, attempt_id, pence, available, status, provider_id, why, words,
               made_by, made_at, open_to)
             select org_id, $2::uuid, case_id, id, $4, $5, $6, $7, $8, $9, $10::uuid, $11::timestamptz, open_to
             from payments.attempt where org_id = $1 and id = $3`,
    },
    [
      at.org,
      refund.id,
      refund.attempt,
      refund.pence,
      refund.available,
      refund.status,
      refund.providerId,
      refund.why,
      refund.words,
      refund.membership,
      at.now,
    ],
  )

export const findRefund = (tx: Tx, at: { org: string; id: string; lock?: boolean }): Promise<Refund | undefined> =>
  one(
    tx,
    {
      name: `payments.refund${at.lock ? '.lock' : ''}`,
      text: `select ${columns} from payments.refund where org_id = $1 and id = $2${at.lock ? ' for update' : ''}`,
    },
    [at.org, at.id],
  )

/** The refunds of an attempt, oldest first. */
export const findRefunds = (tx: Tx, org: string, attempt: string): Promise<Refund[]> =>
  rows(
    tx,
    {
      name: 'payments.refunds',
      text: `select ${columns} from payments.refund where org_id = $1 and attempt_id = $2 order by made_at, id`,
    },
    [org, attempt],
  )

export const findCaseRefunds = (tx: Tx, org: string, caseId: string): Promise<Refund[]> =>
  rows(
    tx,
    {
      name: 'payments.caseRefunds',
      text: `select ${columns} from payments.refund where org_id = $1 and case_id = $2 order by made_at, id`,
    },
    [org, caseId],
  )

export const keepRefundState = (
  tx: Tx,
  at: { org: string; id: string },
  kept: Pick<Refund, 'status' | 'code' | 'providerId' | 'endedAt'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepRefundState',
      text: `update payments.refund set status = $3, provider_id = $4, code = $5, ended_at = $6 where org_id = $1 and id = $2`,
    },
    [at.org, at.id, kept.status, kept.providerId, kept.code, kept.endedAt],
  )

/** Somebody has seen to a refund that failed; `code` says how, where that matters. Returns 0 where it was so already. */
export const settleFailedRefund = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  code: string | undefined,
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.settleFailedRefund',
      text: `update payments.refund set settled_at = $3, code = coalesce($4, code) where org_id = $1 and id = $2 and status = 'error' and settled_at is null`,
    },
    [at.org, at.id, at.now, code ?? null],
  )

/**
 * Refunds that the provider should be told or asked of now, marked as asked: the provider says of one that was submitted not
 * more often than every five minutes (GOV.UK Pay, checking the status of a refund).
 */
export const takeRefundsToAsk = (
  tx: Tx,
  org: string,
  now: Temporal.Instant,
): Promise<{ id: string; attempt: string; status: RefundStatus }[]> =>
  rows(
    tx,
    {
      name: 'payments.refundsToAsk',
      text: `update payments.refund set asked_at = $2 where org_id = $1 and id in (
               select id from payments.refund where org_id = $1 and status in ('asked', 'submitted')
                 and coalesce(asked_at, made_at) < $2::timestamptz - greatest(interval '5 minutes', ($2::timestamptz - made_at) / 8)
               order by made_at limit 200)
             returning id, attempt_id as attempt, status`,
    },
    [org, now],
  )
