import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { findAttempt } from '../payment.store.ts'
import type { RefundState } from './refund.rules.ts'
import { matchRefunds } from './refund.rules.ts'
import { addRefund, findRefunds } from './refund.store.ts'
import { settleRefund } from './settle-refund.ts'

/**
 * Keeps what the provider says of refunds of one payment: of those we know, of the one whose answer was lost, and of those
 * that somebody made at the provider's own pages, which are then ours too.
 */
export const settleRefunds = async (work: Work, attempt: string, said: readonly RefundState[]): Promise<void> => {
  // Held, so that a refund that is just being asked for is either all there or not at all.
  const of = await findAttempt(work.tx, { org: work.org, id: attempt, lock: true })
  if (of?.status !== 'success') return
  const ours = await findRefunds(work.tx, work.org, attempt)
  const { lost, elsewhere } = matchRefunds(ours, said)
  for (const { id, providerId } of ours) {
    const state = said.find(({ refundId }) => refundId === providerId)
    if (state) await settleRefund(work, id, state)
  }
  if (lost) await settleRefund(work, lost.id, lost.state)
  for (const state of elsewhere.filter(({ status }) => status !== 'error')) {
    const id = newId()
    await addRefund(
      work.tx,
      { org: work.org, now: work.now },
      {
        id,
        attempt,
        pence: state.pence,
        available: Math.max(state.pence, of.pence),
        status: 'asked',
        why: 'elsewhere',
        words: null,
        providerId: state.refundId,
        membership: null,
      },
    )
    await settleRefund(work, id, state)
  }
}
