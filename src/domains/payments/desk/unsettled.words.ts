import type { Text } from '#core/text.ts'

/** The words of the list of payments that need somebody. */
export const words = {
  title: { en: 'Payments that need attention', cy: 'Taliadau sydd angen sylw' },
  back: { en: 'Requests to work on', cy: 'Ceisiadau i weithio arnynt' },
  nothing: {
    en: 'No payments need attention. Payments and refunds that have got stuck are listed here.',
    cy: 'Nid oes taliadau sydd angen sylw. Rhestrir yma daliadau ac ad-daliadau sydd wedi mynd yn sownd.',
  },
  stuck: { en: 'No answer from the provider for two hours', cy: 'Dim ateb gan y darparwr ers dwy awr' },
  stuckText: {
    en: 'We keep asking the payment provider. Ask now if somebody is waiting.',
    cy: 'Rydym yn dal i ofyn i’r darparwr taliadau. Gofynnwch nawr os yw rhywun yn aros.',
  },
  ask: { en: 'Ask the provider now', cy: 'Gofyn i’r darparwr nawr' },
  asked: {
    en: 'The provider is being asked. Look again in a minute.',
    cy: 'Mae’r darparwr yn cael ei holi. Edrychwch eto ymhen munud.',
  },
  failed: { en: 'Refunds that did not arrive', cy: 'Ad-daliadau na chyrhaeddodd' },
  failedText: {
    en: 'The card may be closed. Try again, or refund the money by bank transfer or cheque and record it here.',
    cy: 'Efallai fod y cerdyn wedi’i gau. Rhowch gynnig arall arni, neu ad-dalwch yr arian drwy drosglwyddiad banc neu siec a dywedwch hynny yma.',
  },
  late: { en: 'not taken by the provider for a day', cy: 'heb ei dderbyn gan y darparwr ers diwrnod' },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  otherwise: { en: 'Record a refund made another way', cy: 'Cofnodi ad-daliad a wnaed mewn ffordd arall' },
  unmatched: { en: 'Paid, but not asked for here', cy: 'Talwyd, ond ni ofynnwyd amdano yma' },
  unmatchedText: {
    en: 'The payment provider has taken these payments, but they belong to no request here. Look up the reference on the provider’s website.',
    cy: 'Mae’r darparwr taliadau wedi cymryd y taliadau hyn, ond nid ydynt yn perthyn i unrhyw gais yma. Chwiliwch am y cyfeirnod ar wefan y darparwr.',
  },
  returned: { en: 'It was refunded there', cy: 'Fe’i had-dalwyd yno' },
  booked: { en: 'It belongs somewhere else', cy: 'Mae’n perthyn i rywle arall' },
  reference: { en: 'Request', cy: 'Cais' },
  amount: { en: 'Amount', cy: 'Swm' },
  since: { en: 'Since', cy: 'Ers' },
  number: { en: 'Payment provider’s reference', cy: 'Cyfeirnod y darparwr taliadau' },
  todo: { en: 'What to do', cy: 'Beth i’w wneud' },
  none: { en: 'none yet', cy: 'dim eto' },
} as const satisfies Record<string, Text>
