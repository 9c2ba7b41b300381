import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { received } from './ledger/account.rules.ts'
import { addPosting, stillOwed } from './ledger/posting.store.ts'
import type { PaymentState } from './payment.rules.ts'
import { outcomeOf } from './payment.rules.ts'
import { endAttempt, findAttempt, keepProgress, lockObligation } from './payment.store.ts'
import { askRefund } from './refunds/ask-refund.ts'

/**
 * Keeps what the provider says of an attempt, by the rules of payment.rules.ts. Money for what is already paid or done without
 * is held as suspense and asked to be given back at once. Returns whether the attempt is at an end.
 */
export const settleAttempt = async (work: Work, id: string, state: PaymentState): Promise<boolean> => {
  const found = await findAttempt(work.tx, { org: work.org, id })
  if (!found) return true
  // Two attempts of one obligation are settled one after the other, so the second knows of the first.
  await lockObligation(work.tx, work.org, found.obligation)
  const attempt = await findAttempt(work.tx, { org: work.org, id, lock: true })
  if (!attempt) return true
  const outcome = outcomeOf(attempt.status, state, await stillOwed(work.tx, work.org, attempt.obligation))
  const at = { org: work.org, id, now: work.now }
  const data = { attempt: id, obligation: attempt.obligation, pence: attempt.pence, status: state.status }
  switch (outcome.kind) {
    case 'known':
      return true
    case 'waits':
      await keepProgress(work.tx, work.org, { id, code: outcome.code })
      return false
    case 'failed':
      await endAttempt(work.tx, at, outcome)
      await work.append({ type: 'payment.failed', caseId: attempt.caseId, data })
      return true
    case 'paid': {
      await endAttempt(work.tx, at, { status: 'success', code: undefined })
      await addPosting(work.tx, at, {
        id: newId(),
        ...received(attempt.pence, { provider: attempt.provider, owed: outcome.owed }),
        obligation: attempt.obligation,
        attempt: id,
      })
      await work.append({
        type: outcome.owed ? 'payment.received' : 'payment.received-again',
        caseId: attempt.caseId,
        data: { ...data, late: outcome.late },
      })
      if (!outcome.owed) await askRefund(work, { attempt: id, pence: attempt.pence, why: 'paid-again' })
      return true
    }
  }
}
