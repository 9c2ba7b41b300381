import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Attempt, AttemptStatus, Obligation } from './payment.rules.ts'

export const addObligation = (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  owed: Omit<Obligation, 'waivedAt' | 'waivedReason'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addObligation',
      text: `insert into payments.obligation (org_id, id, case_id, reference, description, pence, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, app.locks($1, $3, 'case'))`,
    },
    [at.org, owed.id, owed.caseId, owed.reference, JSON.stringify(owed.description), owed.pence, at.now],
  )

/** An attempt takes its pence and its locks from the obligation. */
export const addAttempt = (
  tx: Tx,
  at: { org: string; now: Temporal.Instant },
  attempt: { id: string; obligation: string; provider: string; returnUrl: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addAttempt',
      text: `insert into payments.attempt (org_id, id, obligation_id, case_id, provider, status, pence, return_url, made_at, open_to)
             select org_id, $2::uuid, id, case_id, $4, 'made', pence, $5, $6::timestamptz, open_to
             from payments.obligation where org_id = $1 and id = $3 and cancelled_at is null and waived_at is null`,
    },
    [at.org, attempt.id, attempt.obligation, attempt.provider, attempt.returnUrl, at.now],
  )

const attemptColumns = `a.id, a.obligation_id as obligation, a.provider, a.provider_id as "providerId", a.next_url as "nextUrl",
  a.status, a.code, a.pence, a.return_url as "returnUrl", a.made_at as "madeAt", a.ended_at as "endedAt"`

/** What a case owes, each with its attempts, oldest first. */
export const findObligations = (tx: Tx, org: string, caseId: string): Promise<Obligation[]> =>
  rows(
    tx,
    {
      name: 'payments.obligations',
      text: `select id, case_id as "caseId", reference, description, pence, waived_at as "waivedAt", waived_reason as "waivedReason"
             from payments.obligation
             where org_id = $1 and case_id = $2 and cancelled_at is null order by made_at, id`,
    },
    [org, caseId],
  )

export const findAttempts = (tx: Tx, org: string, caseId: string): Promise<Attempt[]> =>
  rows(
    tx,
    {
      name: 'payments.attempts',
      text: `select ${attemptColumns} from payments.attempt a
             join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
             where a.org_id = $1 and o.case_id = $2 order by a.made_at, a.id`,
    },
    [org, caseId],
  )

/** An attempt with what it is for. `lock` holds it until the transaction ends. */
export const findAttempt = (
  tx: Tx,
  at: { org: string; id: string; lock?: boolean },
): Promise<(Attempt & { caseId: string; reference: string; description: Text }) | undefined> =>
  one(
    tx,
    {
      name: `payments.attempt${at.lock ? '.lock' : ''}`,
      text: `select ${attemptColumns}, o.case_id as "caseId", o.reference, o.description from payments.attempt a
             join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
             where a.org_id = $1 and a.id = $2${at.lock ? ' for update of a' : ''}`,
    },
    [at.org, at.id],
  )

/** The provider is about to be asked to make the payment of an attempt. */
export const keepTry = (tx: Tx, org: string, kept: { id: string; code: string }): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepTry',
      text: `update payments.attempt set code = $3 where org_id = $1 and id = $2 and status = 'made' and code is distinct from $3`,
    },
    [org, kept.id, kept.code],
  )

export const keepProviderAnswer = (
  tx: Tx,
  org: string,
  kept: { id: string; providerId: string; nextUrl: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepProviderAnswer',
      text: `update payments.attempt set provider_id = $3, next_url = $4, status = 'waiting', code = null
             where org_id = $1 and id = $2 and status = 'made'`,
    },
    [org, kept.id, kept.providerId, kept.nextUrl],
  )

export const endAttempt = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  end: { status: AttemptStatus; code: string | undefined },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.endAttempt',
      text: `update payments.attempt set status = $3, code = $4, ended_at = $5
             where org_id = $1 and id = $2 and status <> 'success'`,
    },
    [at.org, at.id, end.status, end.code ?? null, at.now],
  )

/**
 * The attempts that the provider should be asked of now, marked as asked: open ones that have stood for two minutes, and for
 * seven days those at an end: a success may come late, and money may be given back at the provider's own pages, and the notice
 * of it be lost. The longer one stands, the longer it is between two times.
 */
export const takeAttemptsToAsk = (tx: Tx, org: string, now: Temporal.Instant): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'payments.attemptsToAsk',
      text: `update payments.attempt set asked_at = $2 where org_id = $1 and id in (
               (select id from payments.attempt where org_id = $1 and status in ('made', 'waiting')
                  and made_at < $2::timestamptz - interval '2 minutes'
                  and (asked_at is null or asked_at < $2::timestamptz - greatest(interval '1 minute', ($2::timestamptz - made_at) / 8))
                order by made_at limit 200)
               union all
               (select id from payments.attempt where org_id = $1 and status in ('success', 'declined', 'cancelled', 'expired', 'error')
                  and ended_at > $2::timestamptz - interval '7 days' and provider_id is not null
                  and (asked_at is null or asked_at < $2::timestamptz - greatest(interval '5 minutes', ($2::timestamptz - ended_at) / 4))
                order by ended_at limit 200))
             returning id`,
    },
    [org, now],
  )

/** The attempts of an obligation that are still open. */
export const findOpenAttempts = (tx: Tx, org: string, obligation: string): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'payments.openAttempts',
      text: `select id from payments.attempt where org_id = $1 and obligation_id = $2 and status in ('made', 'waiting')`,
    },
    [org, obligation],
  )

/** How far an open attempt has come at the provider, in its own word. */
export const keepProgress = (tx: Tx, org: string, kept: { id: string; code: string | undefined }): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepProgress',
      text: `update payments.attempt set code = $3 where org_id = $1 and id = $2 and status = 'waiting' and code is distinct from $3`,
    },
    [org, kept.id, kept.code ?? null],
  )

/** Does without what is owed. Returns 0 where it was done without or taken back already. */
export const waiveObligation = (
  tx: Tx,
  at: { org: string; id: string; now: Temporal.Instant },
  by: { membership: string; reason: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.waiveObligation',
      text: `update payments.obligation set waived_at = $3, waived_by = $4, waived_reason = $5
             where org_id = $1 and id = $2 and waived_at is null and cancelled_at is null`,
    },
    [at.org, at.id, at.now, by.membership, by.reason],
  )

/** Holds an obligation until the transaction ends, so that what it is owed and what is paid of it are decided one after another. */
export const lockObligation = (tx: Tx, org: string, id: string): Promise<{ id: string } | undefined> =>
  one(
    tx,
    {
      name: 'payments.lockObligation',
      text: 'select id from payments.obligation where org_id = $1 and id = $2 for update',
    },
    [org, id],
  )
