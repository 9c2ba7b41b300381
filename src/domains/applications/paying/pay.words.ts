import type { Text } from '#core/text.ts'

/** The words of paying for an application. */
export const payWords = {
  title: { en: 'Pay for your application', cy: 'Talu am eich cais' },
  amount: { en: 'Total to pay', cy: 'Cyfanswm i’w dalu' },
  for: { en: 'For', cy: 'Am' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  next: {
    en: 'We have your application. We start work on it when you have paid. You pay on the secure page of our payment provider.',
    cy: 'Mae eich cais gennym. Byddwn yn dechrau gweithio arno pan fyddwch wedi talu. Byddwch yn talu ar dudalen ddiogel ein darparwr taliadau.',
  },
  payNow: { en: 'Pay now', cy: 'Talu nawr' },
  tryAgain: { en: 'Try to pay again', cy: 'Ceisio talu eto' },
  later: { en: 'Pay later', cy: 'Talu yn nes ymlaen' },
  connecting: { en: 'Connecting to the payment provider', cy: 'Cysylltu â’r darparwr taliadau' },
  checking: { en: 'Checking your payment', cy: 'Gwirio eich taliad' },
  moment: {
    en: 'This takes a few seconds. The page moves on by itself. If it does not, choose Continue.',
    cy: 'Bydd hyn yn cymryd ychydig eiliadau. Bydd y dudalen yn symud ymlaen ar ei phen ei hun. Os na fydd, dewiswch Parhau.',
  },
  pending: { en: 'We are waiting to hear about your payment', cy: 'Rydym yn aros i glywed am eich taliad' },
  pendingText: {
    en: 'You have done your part. Your bank has not said yet whether the payment is made: do not pay again. You can close this page. Your request shows how the payment stands.',
    cy: 'Rydych wedi gwneud eich rhan. Nid yw eich banc wedi dweud eto a yw’r taliad wedi’i wneud: peidiwch â thalu eto. Gallwch gau’r dudalen hon. Mae eich cais yn dangos statws y taliad.',
  },
  unreachable: { en: 'We cannot reach the payment provider', cy: 'Ni allwn gyrraedd y darparwr taliadau' },
  unreachableText: {
    en: 'We have your application, and nothing is lost. The payment provider is not answering at the moment. We keep trying: leave this page open, or come back and pay later from your request.',
    cy: 'Mae eich cais gennym, ac nid oes dim wedi’i golli. Nid yw’r darparwr taliadau yn ateb ar hyn o bryd. Rydym yn dal i geisio: gadewch y dudalen hon ar agor, neu dychwelwch i dalu yn nes ymlaen o’ch cais.',
  },
  toRequest: { en: 'Go to your request', cy: 'Mynd i’ch cais' },
  unfinished: {
    en: 'If you have not finished paying, go back to the payment page',
    cy: 'Os nad ydych wedi gorffen talu, ewch yn ôl i’r dudalen dalu',
  },
  declined: {
    en: 'Your payment was declined. No money has been taken. You can try again with the same card or another one.',
    cy: 'Gwrthodwyd eich taliad. Nid oes arian wedi’i gymryd. Gallwch roi cynnig arall arni gyda’r un cerdyn neu un arall.',
  },
  cancelled: {
    en: 'You did not finish paying. No money has been taken. You can pay now or come back later.',
    cy: 'Ni wnaethoch orffen talu. Nid oes arian wedi’i gymryd. Gallwch dalu nawr neu ddychwelyd yn nes ymlaen.',
  },
  expired: {
    en: 'The time to pay ran out. No money has been taken. You can start again.',
    cy: 'Daeth yr amser i dalu i ben. Nid oes arian wedi’i gymryd. Gallwch ddechrau eto.',
  },
  error: {
    en: 'The payment provider had a problem. No money has been taken. Try again in a few minutes.',
    cy: 'Cafodd y darparwr taliadau broblem. Nid oes arian wedi’i gymryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
} as const satisfies Record<string, Text>
