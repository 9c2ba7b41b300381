import type { Text } from '#core/text.ts'
import type { AttemptStatus } from '../payment.rules.ts'
import type { RefundStatus } from '../refunds/refund.rules.ts'

/** The words of money, for who pays and for who works here. */
export const paymentWords = {
  toPay: { en: 'To pay', cy: 'I’w dalu' },
  paid: { en: 'Paid', cy: 'Wedi’i dalu' },
  waived: { en: 'Not to be paid', cy: 'Dim i’w dalu' },
  waivedText: { en: 'we are doing without it', cy: 'rydym yn ei hepgor' },
  refunded: { en: 'Refunded', cy: 'Wedi’i ad-dalu' },
  onItsWay: {
    en: 'on its way to the card that was paid with',
    cy: 'ar ei ffordd i’r cerdyn a ddefnyddiwyd i dalu',
  },
  state: { en: 'Payment', cy: 'Taliad' },
  handle: { en: 'Payments and refunds of this request', cy: 'Taliadau ac ad-daliadau’r cais hwn' },
} as const satisfies Record<string, Text>

/** What a person who pays is told of an attempt that is not yet, or not, paid. */
export const attemptStates: Readonly<Record<AttemptStatus, Text>> = {
  made: { en: 'not begun', cy: 'heb ei ddechrau' },
  waiting: { en: 'not finished', cy: 'heb ei orffen' },
  success: { en: 'paid', cy: 'wedi’i dalu' },
  declined: { en: 'declined', cy: 'gwrthodwyd' },
  cancelled: { en: 'cancelled', cy: 'canslwyd' },
  expired: { en: 'ran out of time', cy: 'daeth yr amser i ben' },
  error: { en: 'could not be made', cy: 'nid oedd modd ei wneud' },
}

export const refundStates: Readonly<Record<RefundStatus, Text>> = {
  asked: { en: 'asked for', cy: 'gofynnwyd amdano' },
  submitted: { en: 'on its way', cy: 'ar ei ffordd' },
  success: { en: 'refunded', cy: 'wedi’i ad-dalu' },
  error: { en: 'did not arrive', cy: 'ni chyrhaeddodd' },
}

/** The bank has the card's details and has not said yes or no. */
export const waitsToHear: Text = {
  en: 'We are waiting to hear from the bank. Do not pay again.',
  cy: 'Rydym yn aros i glywed gan y banc. Peidiwch â thalu eto.',
}
