import type { Text } from '#core/text.ts'

/** What a person sees of a failure: a title, and words that say what to do next. */
export interface FailureWords {
  readonly title: Text
  readonly words: Text
}

const gone: FailureWords = {
  title: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  words: {
    en: 'Check that the web address is right, or go back to the start page.',
    cy: 'Gwiriwch fod y cyfeiriad gwe yn gywir, neu ewch yn ôl i’r dudalen gychwyn.',
  },
}
const notAllowed: FailureWords = {
  title: { en: 'You do not have permission', cy: 'Nid oes gennych ganiatâd' },
  words: {
    en: 'You may need to sign in, or the page may belong to somebody else. Go back and try again.',
    cy: 'Efallai y bydd angen i chi fewngofnodi, neu efallai fod y dudalen yn perthyn i rywun arall. Ewch yn ôl a rhowch gynnig arall arni.',
  },
}
const notUnderstood: FailureWords = {
  title: { en: 'That could not be done', cy: 'Nid oedd modd gwneud hynny' },
  words: {
    en: 'Go back, check what you entered and try again.',
    cy: 'Ewch yn ôl, gwiriwch yr hyn a nodoch a rhowch gynnig arall arni.',
  },
}
const tooLarge: FailureWords = {
  title: { en: 'What you sent is too large', cy: 'Mae’r hyn a anfonoch yn rhy fawr' },
  words: {
    en: 'Go back and send less text or a smaller file.',
    cy: 'Ewch yn ôl ac anfonwch lai o destun neu ffeil lai.',
  },
}
const tooMany: FailureWords = {
  title: { en: 'Too many requests', cy: 'Gormod o geisiadau' },
  words: { en: 'Wait a minute, then try again.', cy: 'Arhoswch funud, yna rhowch gynnig arall arni.' },
}
const busy: FailureWords = {
  title: { en: 'The service is busy', cy: 'Mae’r gwasanaeth yn brysur' },
  words: {
    en: 'Nothing was changed and what you entered before is kept. Wait a few seconds, then try again.',
    cy: 'Ni newidiwyd dim ac mae’r hyn a nodoch cyn hyn wedi’i gadw. Arhoswch ychydig eiliadau, yna rhowch gynnig arall arni.',
  },
}
const defect: FailureWords = {
  title: { en: 'Sorry, there is a problem with the service', cy: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth' },
  words: {
    en: 'Try again later. What you entered on earlier pages is kept. If you contact us, give us the reference on this page.',
    cy: 'Rhowch gynnig arall arni yn nes ymlaen. Mae’r hyn a nodoch ar dudalennau cynharach wedi’i gadw. Os cysylltwch â ni, rhowch y cyfeirnod ar y dudalen hon.',
  },
}

const byStatus: Readonly<Record<number, FailureWords>> = {
  401: notAllowed,
  403: notAllowed,
  404: gone,
  405: notUnderstood,
  413: tooLarge,
  429: tooMany,
  503: busy,
}

/** The words of a status: its own, else those of its hundred. */
export const failureWords = (status: number): FailureWords =>
  byStatus[status] ?? (status >= 500 ? defect : notUnderstood)

export const referenceWords: Text = { en: 'Reference', cy: 'Cyfeirnod' }
export const againWords: Text = { en: 'Try again', cy: 'Rhoi cynnig arall arni' }
export const startPageWords: Text = { en: 'Go to the start page', cy: 'Ewch i’r dudalen gychwyn' }

/** The refusals of the edge itself, in words for the person. */
export const edgeWords = {
  forged: {
    en: 'We could not tell that this came from our own page, so nothing was changed. Open the page again and send the form once more. Your browser must accept cookies.',
    cy: 'Ni allem gadarnhau bod hyn wedi dod o’n tudalen ni, felly ni newidiwyd dim. Agorwch y dudalen eto ac anfonwch y ffurflen unwaith yn rhagor. Rhaid i’ch porwr dderbyn cwcis.',
  },
  fileOver: {
    en: 'This address of a file is no longer valid. Go back to the page that you came from and open the file there again.',
    cy: 'Nid yw’r cyfeiriad hwn ar gyfer ffeil yn ddilys mwyach. Ewch yn ôl i’r dudalen y daethoch ohoni ac agorwch y ffeil eto yno.',
  },
  noKey: {
    en: 'The form came without its key, so nothing was made. Open the page again and send the form once more.',
    cy: 'Daeth y ffurflen heb ei hallwedd, felly ni chrëwyd dim. Agorwch y dudalen eto ac anfonwch y ffurflen unwaith yn rhagor.',
  },
  readOnly: {
    en: 'You can read everything, but nothing can be sent at the moment. Try again later.',
    cy: 'Gallwch ddarllen popeth, ond ni ellir anfon dim ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
  },
  fileTooLarge: {
    en: 'The file is too large. Go back and choose a smaller one.',
    cy: 'Mae’r ffeil yn rhy fawr. Ewch yn ôl a dewiswch un lai.',
  },
} satisfies Record<string, Text>
