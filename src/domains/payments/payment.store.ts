import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { AttemptStatus } from './provider.ts'

/** Something owed for a case. What opens the case opens it. */
export interface Obligation {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly description: Text
  readonly pence: number
}

export interface Attempt {
  readonly id: string
  readonly obligation: string
  readonly provider: string
  readonly providerId: string | null
  readonly nextUrl: string | null
  readonly status: AttemptStatus
  readonly code: string | null
  readonly pence: number
  readonly returnUrl: string
  readonly madeAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
}

/** One movement of the ledger, from one account to another. Which accounts there are: payment.rules.ts. */
export interface Posting {
  readonly id: string
  readonly debit: string
  readonly credit: string
  readonly pence: number
  readonly obligation: string
  readonly attempt: string | null
  readonly reason: string
}

export const addObligation = (tx: Tx, at: { org: string; now: Temporal.Instant }, owed: Obligation): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addObligation',
      text: `insert into payments.obligation (org_id, id, case_id, reference, description, pence, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, app.locks($1, $3, 'case'))`,
    },
    [at.org, owed.id, owed.caseId, owed.reference, JSON.stringify(owed.description), owed.pence, at.now],
  )

export const addPosting = (tx: Tx, at: { org: string; now: Temporal.Instant }, posting: Posting): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.addPosting',
      text: `insert into payments.posting (org_id, id, at, debit, credit, pence, obligation_id, attempt_id, reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
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
    ],
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
      text: `insert into payments.attempt (org_id, id, obligation_id, provider, status, pence, return_url, made_at, open_to)
             select org_id, $2::uuid, id, $4, 'made', pence, $5, $6::timestamptz, open_to
             from payments.obligation where org_id = $1 and id = $3 and cancelled_at is null`,
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
      text: `select id, case_id as "caseId", reference, description, pence from payments.obligation
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

export const keepProviderAnswer = (
  tx: Tx,
  org: string,
  kept: { id: string; providerId: string; nextUrl: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'payments.keepProviderAnswer',
      text: `update payments.attempt set provider_id = $3, next_url = $4, status = 'waiting'
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

/** Is the obligation met in the ledger: has its receivable been credited in full? */
export const isMet = async (tx: Tx, org: string, obligation: string): Promise<boolean> => {
  const found = await one<{ met: boolean }>(
    tx,
    {
      name: 'payments.isMet',
      text: `select coalesce(sum(pence), 0) <= 0 as met from payments.entry
             where org_id = $1 and obligation_id = $2 and account = 'receivable'`,
    },
    [org, obligation],
  )
  return found?.met ?? false
}

/** Open attempts that the provider knows, made before `before`, and finished ones whose late success may still come. */
export const findOpenAttempts = (tx: Tx, org: string, before: Temporal.Instant): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'payments.openAttempts',
      text: `select id from payments.attempt where org_id = $1 and status in ('made', 'waiting') and made_at < $2
             order by made_at limit 200`,
    },
    [org, before],
  )

export const takeNotice = (tx: Tx, org: string, notice: { provider: string; providerId: string }): Promise<unknown> =>
  one(tx, { name: 'payments.takeNotice', text: 'select payments.take_notice($1, $2, $3)' }, [
    org,
    notice.provider,
    notice.providerId,
  ])

/** Empties the inbox of an organisation: the attempts whose payments were mentioned in it. */
export const drainNotices = (tx: Tx, org: string): Promise<{ id: string }[]> =>
  rows(
    tx,
    {
      name: 'payments.drainNotices',
      text: `with gone as (delete from payments.notice where org_id = $1 returning provider, provider_id)
             select distinct a.id from payments.attempt a join gone g on g.provider = a.provider and g.provider_id = a.provider_id
             where a.org_id = $1`,
    },
    [org],
  )

/** The organisations whose inbox has something in it; the inbox is the node's own table, so no organisation's key is needed. */
export const findNoticeOrganisations = (tx: Tx): Promise<{ org: string }[]> =>
  rows(tx, { name: 'payments.noticeOrganisations', text: 'select distinct org_id as org from payments.notice' }, [])
