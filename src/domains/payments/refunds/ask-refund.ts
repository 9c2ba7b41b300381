import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { findAttempt } from '../payment.store.ts'
import type { RefundWhy } from './refund.rules.ts'
import { givenBackOf, refundable } from './refund.rules.ts'
import { addRefund, findRefunds } from './refund.store.ts'

/** What is to be given back, of which attempt: pence, why, and the officer's own words where one asks. */
export interface RefundWish {
  readonly attempt: string
  readonly pence: number
  readonly why: Exclude<RefundWhy, 'elsewhere'>
  readonly words?: string
}

export const moreThanPaid = new Refusal('more-than-paid', 409, {
  en: 'That is more than can be refunded: a part has been refunded meanwhile. Look at the payments again.',
  cy: 'Mae hynny’n fwy nag y gellir ei roi yn ôl: mae rhan wedi mynd yn ôl yn y cyfamser. Edrychwch ar y taliadau eto.',
})

export const oneAtATime = new Refusal('refund-under-way', 409, {
  en: 'The payment provider has not yet taken the refund before this one. Wait a few minutes and try again.',
  cy: 'Nid yw’r darparwr taliadau wedi derbyn yr ad-daliad cyn hwn eto. Arhoswch ychydig funudau a rhowch gynnig arall arni.',
})

/**
 * Asks for money of a payment to be given back, never more than was paid; a job then tells the provider. Refuses what is more
 * than is left, and a second while the first is not yet with the provider. Returns the refund's id.
 */
export const askRefund = async (work: Work, wish: RefundWish): Promise<string> => {
  // The attempt is held, so two officers cannot give the same money back.
  const attempt = await findAttempt(work.tx, { org: work.org, id: wish.attempt, lock: true })
  const refunds = await findRefunds(work.tx, work.org, wish.attempt)
  const most = attempt?.status === 'success' ? refundable(attempt.pence, refunds) : 0
  if (!attempt || wish.pence < 1 || wish.pence > most) throw moreThanPaid
  if (refunds.some(({ status }) => status === 'asked')) throw oneAtATime
  const id = newId()
  const available = attempt.pence - givenBackOf(refunds)
  const membership = work.actor.kind === 'member' ? work.actor.membership : null
  await addRefund(
    work.tx,
    { org: work.org, now: work.now },
    { ...wish, id, available, status: 'asked', words: wish.words ?? null, providerId: null, membership },
  )
  await work.append({
    type: 'payment.refund-asked',
    caseId: attempt.caseId,
    data: { refund: id, attempt: wish.attempt, pence: wish.pence, why: wish.why },
  })
  return id
}
