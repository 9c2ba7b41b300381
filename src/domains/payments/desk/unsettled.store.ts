import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** Something about a payment that does not go on by itself. `why` is the provider's code, where it gave one. */
export interface Unsettled {
  readonly id: string
  readonly reference: string | null
  readonly pence: number | null
  readonly at: Temporal.Instant
  readonly why: string | null
  readonly number: string | null
}

/** Payments that have been open for two hours: the provider gives a person an hour and a half. */
export const findStuck = (tx: Tx, org: string, now: Temporal.Instant): Promise<Unsettled[]> =>
  rows(
    tx,
    {
      name: 'payments.stuck',
      text: `select a.id, o.reference, a.pence, a.made_at as at, a.code as why, a.provider_id as number from payments.attempt a
             join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
             where a.org_id = $1 and a.status in ('made', 'waiting') and a.made_at < $2::timestamptz - interval '2 hours'
             order by a.made_at limit 100`,
    },
    [org, now],
  )

/** Refunds that the provider could not make, or has not taken for a day. */
export const findFailedRefunds = (
  tx: Tx,
  org: string,
  now: Temporal.Instant,
): Promise<(Unsettled & { failed: boolean })[]> =>
  rows(
    tx,
    {
      name: 'payments.failedRefunds',
      text: `select r.id, o.reference, r.pence, coalesce(r.ended_at, r.made_at) as at, r.code as why, r.provider_id as number,
               r.status = 'error' as failed
             from payments.refund r join payments.attempt a on a.org_id = r.org_id and a.id = r.attempt_id
             join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
             where r.org_id = $1 and ((r.status = 'error' and r.settled_at is null)
               or (r.status = 'asked' and r.made_at < $2::timestamptz - interval '1 day'))
             order by r.made_at limit 100`,
    },
    [org, now],
  )

/** Payments at the provider that nobody here asked for. */
export const findUnmatched = (tx: Tx, org: string): Promise<(Unsettled & { provider: string })[]> =>
  rows(
    tx,
    {
      name: 'payments.unmatched',
      text: `select id, null as reference, null::bigint as pence, found_at as at, null as why, provider_id as number, provider
             from payments.unmatched where org_id = $1 and settled_at is null order by found_at limit 100`,
    },
    [org],
  )

/** Says what became of a payment that nobody asked for. Returns 0 where it was said already. */
export const settleUnmatched = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  by: { membership: string; reason: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.settleUnmatched',
      text: `update payments.unmatched set settled_at = $3, settled_by = $4, settled_reason = $5
             where org_id = $1 and id = $2 and settled_at is null`,
    },
    [at.org, at.id, at.now, by.membership, by.reason],
  )
