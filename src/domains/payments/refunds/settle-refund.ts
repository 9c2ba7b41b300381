import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { cameBack, givenBack } from '../ledger/account.rules.ts'
import { addPosting, findReceipt } from '../ledger/posting.store.ts'
import { findAttempt } from '../payment.store.ts'
import type { RefundState } from './refund.rules.ts'
import { refundOutcome } from './refund.rules.ts'
import { findRefund, keepRefundState } from './refund.store.ts'

/** What a provider said of a refund; without an id of its own where it refused it. */
export type RefundSaid = Pick<RefundState, 'status'> & { readonly refundId?: string; readonly code?: string }

/**
 * Keeps what the provider says of a refund. The ledger follows: when the provider has taken it, the money is gone; when it
 * says afterwards that it did not arrive, the money is back.
 */
export const settleRefund = async (work: Work, id: string, said: RefundSaid): Promise<void> => {
  const refund = await findRefund(work.tx, { org: work.org, id, lock: true })
  const outcome = refund && refundOutcome(refund.status, said.status)
  if (!refund || !outcome) return
  const attempt = await findAttempt(work.tx, { org: work.org, id: refund.attempt })
  if (!attempt) return
  const at = { org: work.org, id, now: work.now }
  const ended = outcome.status === 'success' || outcome.status === 'error'
  await keepRefundState(work.tx, at, {
    status: outcome.status,
    code: said.code ?? null,
    providerId: said.refundId ?? refund.providerId,
    endedAt: ended ? work.now : null,
  })
  const of = {
    provider: attempt.provider,
    held: (await findReceipt(work.tx, work.org, refund.attempt)) === 'paid-again',
  }
  if (outcome.money !== 'stays')
    await addPosting(work.tx, at, {
      id: newId(),
      ...(outcome.money === 'goes' ? givenBack(refund.pence, of) : cameBack(refund.pence, of)),
      obligation: attempt.obligation,
      attempt: refund.attempt,
      refund: id,
    })
  const data = { refund: id, attempt: refund.attempt, pence: refund.pence, why: refund.why }
  if (outcome.money === 'goes') await work.append({ type: 'payment.refunded', caseId: attempt.caseId, data })
  if (outcome.status === 'error') await work.append({ type: 'payment.refund-failed', caseId: attempt.caseId, data })
}
