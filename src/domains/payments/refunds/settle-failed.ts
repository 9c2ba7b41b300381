import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { paidOtherwise } from '../ledger/account.rules.ts'
import { addPosting, findReceipt } from '../ledger/posting.store.ts'
import { findAttempt } from '../payment.store.ts'
import { askRefund } from './ask-refund.ts'
import type { Refund } from './refund.rules.ts'
import { otherwise } from './refund.rules.ts'
import { findRefund, settleFailedRefund } from './refund.store.ts'

export const seenTo = new Refusal('seen-to', 409, {
  en: 'Somebody has seen to this meanwhile. Look at the list again.',
  cy: 'Mae rhywun wedi delio â hyn yn y cyfamser. Edrychwch ar y rhestr eto.',
})

const takeFailed = async (work: Work, id: string, code: string | undefined): Promise<Refund> => {
  const refund = await findRefund(work.tx, { org: work.org, id, lock: true })
  const at = { org: work.org, id, now: work.now }
  if (!refund || (await settleFailedRefund(work.tx, at, code)) === 0) throw seenTo
  return refund
}

/** Tries once more to give back what did not arrive, as a refund of its own. Returns its id. */
export const refundAgain = async (work: Work, id: string): Promise<string> => {
  const { attempt, pence, why, words } = await takeFailed(work, id, undefined)
  const again = why === 'elsewhere' ? 'asked' : why
  return askRefund(work, { attempt, pence, why: again, ...(words !== null && { words }) })
}

/** Notes that what did not arrive was given back in another way, by the bank or a cheque: it cannot be given back again. */
export const refundedOtherwise = async (work: Work, id: string): Promise<void> => {
  const refund = await takeFailed(work, id, otherwise)
  const attempt = await findAttempt(work.tx, { org: work.org, id: refund.attempt })
  if (!attempt) throw seenTo
  const held = (await findReceipt(work.tx, work.org, refund.attempt)) === 'paid-again'
  await addPosting(
    work.tx,
    { org: work.org, now: work.now },
    {
      id: newId(),
      ...paidOtherwise(refund.pence, held),
      obligation: attempt.obligation,
      attempt: refund.attempt,
      refund: id,
    },
  )
  await work.append({
    type: 'payment.refunded-otherwise',
    caseId: attempt.caseId,
    data: { refund: id, attempt: refund.attempt, pence: refund.pence },
  })
}
