import type { Text } from '#core/text.ts'

export const words = {
  link: {
    en: 'What did you think of this service? (takes 30 seconds)',
    cy: 'Beth oedd eich barn am y gwasanaeth hwn? (mae’n cymryd 30 eiliad)',
  },
  title: { en: 'Give feedback on this service', cy: 'Rhoi adborth ar y gwasanaeth hwn' },
  apart: {
    en: 'Your feedback is kept apart from your request. We cannot tell who gave it unless you tell us.',
    cy: 'Cedwir eich adborth ar wahân i’ch cais. Ni allwn ddweud pwy a’i rhoddodd oni bai eich bod yn dweud wrthym.',
  },
  score: { en: 'How satisfied are you with this service?', cy: 'Pa mor fodlon ydych chi â’r gwasanaeth hwn?' },
  scoreMissing: { en: 'Select how satisfied you are', cy: 'Dewiswch pa mor fodlon ydych chi' },
  words: { en: 'How could we improve this service? (optional)', cy: 'Sut gallem wella’r gwasanaeth hwn? (dewisol)' },
  wordsHint: {
    en: 'Do not include personal or financial information, like your National Insurance number.',
    cy: 'Peidiwch â chynnwys gwybodaeth bersonol neu ariannol, fel eich rhif Yswiriant Gwladol.',
  },
  wordsLong: {
    en: 'What you write must be 5,000 characters or fewer',
    cy: 'Rhaid i’r hyn a ysgrifennwch fod yn 5,000 o nodau neu lai',
  },
  replyTo: {
    en: 'Your email address, if you want an answer (optional)',
    cy: 'Eich cyfeiriad e-bost, os hoffech gael ateb (dewisol)',
  },
  replyToHint: {
    en: 'Leave this empty to stay anonymous.',
    cy: 'Gadewch hwn yn wag i aros yn ddienw.',
  },
  replyToWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  send: { en: 'Send feedback', cy: 'Anfon adborth' },
  thanks: { en: 'Thank you for your feedback', cy: 'Diolch am eich adborth' },
  thanksText: {
    en: 'We read it to improve the service.',
    cy: 'Rydym yn ei ddarllen er mwyn gwella’r gwasanaeth.',
  },
  services: { en: 'Back to all services', cy: 'Yn ôl i’r holl wasanaethau' },
  deskTitle: { en: 'What people think of our services', cy: 'Barn pobl am ein gwasanaethau' },
  deskIntro: {
    en: 'The last 12 months. Feedback is anonymous and is not linked to requests. We do not show a month with fewer than 5 answers.',
    cy: 'Y 12 mis diwethaf. Mae adborth yn ddienw ac nid yw’n gysylltiedig ag unrhyw gais. Ni ddangosir llai na 5 ateb mewn mis.',
  },
  none: {
    en: 'Nobody has given feedback yet. People are asked on the last page of each service.',
    cy: 'Nid oes neb wedi rhoi adborth eto. Gofynnir i bobl ar dudalen olaf pob gwasanaeth.',
  },
  month: { en: 'Month', cy: 'Mis' },
  answers: { en: 'Answers', cy: 'Atebion' },
  satisfied: { en: 'Satisfied', cy: 'Bodlon' },
  chart: { en: 'How many in 100 were satisfied, by month', cy: 'Faint ym mhob 100 oedd yn fodlon, fesul mis' },
  mean: { en: 'Average score out of 5', cy: 'Sgôr cyfartalog allan o 5' },
  tooFew: { en: 'Fewer than 5', cy: 'Llai na 5' },
  said: { en: 'What people wrote', cy: 'Yr hyn a ysgrifennodd pobl' },
  wantsAnswer: { en: 'Wants an answer:', cy: 'Eisiau ateb:' },
} as const satisfies Record<string, Text>

/** The five answers, the best first, with their scores. */
export const scores: readonly (readonly [number, Text])[] = [
  [5, { en: 'Very satisfied', cy: 'Bodlon iawn' }],
  [4, { en: 'Satisfied', cy: 'Bodlon' }],
  [3, { en: 'Neither satisfied nor dissatisfied', cy: 'Ddim yn fodlon nac yn anfodlon' }],
  [2, { en: 'Dissatisfied', cy: 'Anfodlon' }],
  [1, { en: 'Very dissatisfied', cy: 'Anfodlon iawn' }],
]
