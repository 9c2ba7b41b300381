import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { addPosting, endAttempt, findAttempt, isMet } from './payment.store.ts'
import type { PaymentState } from './provider.ts'

/**
 * Keeps what the provider says of an attempt. A success counts whenever it comes, also after the attempt had failed here
 * (a late success), and once: attempts are never summed. Money for something already paid goes to suspense, where a
 * person sees it. Returns whether the attempt is at an end.
 */
export const settleAttempt = async (work: Work, id: string, state: PaymentState): Promise<boolean> => {
  const attempt = await findAttempt(work.tx, { org: work.org, id, lock: true })
  if (!attempt || attempt.status === 'success') return true
  if (state.status === 'waiting' || state.status === 'made') return false
  if (state.status === attempt.status) return true
  await endAttempt(work.tx, { org: work.org, id, now: work.now }, { status: state.status, code: state.code })
  const data = { attempt: id, obligation: attempt.obligation, pence: attempt.pence, status: state.status }
  if (state.status !== 'success') {
    await work.append({ type: 'payment.failed', caseId: attempt.caseId, data })
    return true
  }
  const met = await isMet(work.tx, work.org, attempt.obligation)
  await addPosting(
    work.tx,
    { org: work.org, now: work.now },
    {
      id: newId(),
      debit: `provider:${attempt.provider}`,
      credit: met ? 'suspense' : 'receivable',
      pence: attempt.pence,
      obligation: attempt.obligation,
      attempt: id,
      reason: met ? 'paid-again' : 'paid',
    },
  )
  await work.append({ type: met ? 'payment.received-again' : 'payment.received', caseId: attempt.caseId, data })
  return true
}
