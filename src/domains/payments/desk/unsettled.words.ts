import type { Text } from '#core/text.ts'

/** The words of the list of payments that need somebody. */
export const words = {
  title: { en: 'Payments that need somebody', cy: 'Taliadau y mae angen rhywun arnynt' },
  back: { en: 'Requests to work on', cy: 'Ceisiadau i weithio arnynt' },
  nothing: {
    en: 'Nothing needs you. Payments and refunds that do not go on by themselves are listed here.',
    cy: 'Nid oes dim angen eich sylw. Rhestrir yma daliadau ac ad-daliadau nad ydynt yn mynd yn eu blaen ar eu pen eu hunain.',
  },
  stuck: { en: 'Not heard of for two hours', cy: 'Heb glywed amdanynt ers dwy awr' },
  stuckText: {
    en: 'The provider is asked again and again by itself. Ask now if somebody is waiting.',
    cy: 'Gofynnir i’r darparwr dro ar ôl tro yn awtomatig. Gofynnwch nawr os yw rhywun yn aros.',
  },
  ask: { en: 'Ask the provider now', cy: 'Gofyn i’r darparwr nawr' },
  asked: {
    en: 'The provider is being asked. Look again in a minute.',
    cy: 'Mae’r darparwr yn cael ei holi. Edrychwch eto ymhen munud.',
  },
  failed: { en: 'Refunds that did not arrive', cy: 'Ad-daliadau na chyrhaeddodd' },
  failedText: {
    en: 'The card may be closed. Try again, or give the money back by bank transfer or cheque and say so here.',
    cy: 'Efallai fod y cerdyn wedi’i gau. Rhowch gynnig arall arni, neu ad-dalwch yr arian drwy drosglwyddiad banc neu siec a dywedwch hynny yma.',
  },
  late: { en: 'not taken by the provider for a day', cy: 'heb ei dderbyn gan y darparwr ers diwrnod' },
  again: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  otherwise: { en: 'It was given back another way', cy: 'Fe’i had-dalwyd mewn ffordd arall' },
  unmatched: { en: 'Paid, but not asked for here', cy: 'Talwyd, ond ni ofynnwyd amdano yma' },
  unmatchedText: {
    en: 'The provider has told of these payments, and no request here knows them. Look for the number at the provider.',
    cy: 'Mae’r darparwr wedi sôn am y taliadau hyn, ac nid oes yr un cais yma yn eu hadnabod. Chwiliwch am y rhif gyda’r darparwr.',
  },
  returned: { en: 'It was given back there', cy: 'Fe’i had-dalwyd yno' },
  booked: { en: 'It was booked elsewhere', cy: 'Fe’i cofnodwyd mewn man arall' },
  reference: { en: 'Request', cy: 'Cais' },
  amount: { en: 'Amount', cy: 'Swm' },
  since: { en: 'Since', cy: 'Ers' },
  number: { en: 'Number at the provider', cy: 'Rhif gyda’r darparwr' },
  todo: { en: 'What to do', cy: 'Beth i’w wneud' },
  none: { en: 'none yet', cy: 'dim eto' },
} as const satisfies Record<string, Text>
