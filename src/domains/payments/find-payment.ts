import type { Work } from '#core/work.ts'
import type { Attempt } from './payment.rules.ts'
import { isOpen } from './payment.rules.ts'
import { findAttempts, findObligations } from './payment.store.ts'
import type { Refund } from './refunds/refund.rules.ts'
import { refundable } from './refunds/refund.rules.ts'
import { findCaseRefunds } from './refunds/refund.store.ts'

/** How a case stands with its money, in pence. `attempt` is the newest; `open` says one is still under way. */
export interface CasePayment {
  readonly obligation: string
  readonly reference: string
  readonly owed: number
  /** paid of what is owed: one success counts, and no second one */
  readonly paid: number
  /** done without */
  readonly waived: number
  readonly waivedAt: Temporal.Instant | undefined
  /** the officer's words; for staff */
  readonly waivedReason: string | undefined
  readonly due: number
  /** given back, or on its way */
  readonly refunded: number
  readonly attempts: readonly Attempt[]
  readonly attempt: Attempt | undefined
  readonly open: boolean
  readonly refunds: readonly Refund[]
}

const sum = (all: readonly { readonly pence: number }[]): number => all.reduce((total, { pence }) => total + pence, 0)

/** What of an attempt can be given back now; nothing of one that did not succeed. */
export const canGiveBack = (payment: CasePayment, attempt: Attempt): number =>
  attempt.status === 'success'
    ? refundable(
        attempt.pence,
        payment.refunds.filter((refund) => refund.attempt === attempt.id),
      )
    : 0

/** What a case owes and what was paid of it; undefined where it owes nothing. An attempt counts once, and only a success. */
export const findPayment = async (work: Work, caseId: string): Promise<CasePayment | undefined> => {
  const [obligations, attempts, refunds] = await Promise.all([
    findObligations(work.tx, work.org, caseId),
    findAttempts(work.tx, work.org, caseId),
    findCaseRefunds(work.tx, work.org, caseId),
  ])
  const [obligation] = obligations
  if (!obligation) return undefined
  const met = new Set(attempts.filter(({ status }) => status === 'success').map((attempt) => attempt.obligation))
  const owed = sum(obligations)
  // Something that was done without and is paid all the same stays done without: its money goes back.
  const waived = sum(obligations.filter(({ waivedAt }) => waivedAt !== null))
  const paid = sum(obligations.filter(({ id, waivedAt }) => waivedAt === null && met.has(id)))
  const attempt = attempts.at(-1)
  return {
    obligation: obligation.id,
    reference: obligation.reference,
    owed,
    paid,
    waived,
    waivedAt: obligation.waivedAt ?? undefined,
    waivedReason: obligation.waivedReason ?? undefined,
    due: owed - paid - waived,
    refunded: sum(refunds.filter(({ status }) => status === 'submitted' || status === 'success')),
    attempts,
    attempt,
    open: attempt !== undefined && isOpen(attempt.status),
    refunds,
  }
}
