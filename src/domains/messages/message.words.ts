import type { Text } from '#core/text.ts'

/** The words of messages at the desk. */
export const words = {
  requests: { en: 'Requests to work on', cy: 'Ceisiadau i weithio arnynt' },
  givenUp: { en: 'Messages that could not be sent', cy: 'Negeseuon na ellid eu hanfon' },
  givenUpText: {
    en: 'We tried to send these and have stopped trying. Correct the address if it is wrong, or find another way to reach the person.',
    cy: 'Gwnaethom geisio anfon y rhain ac rydym wedi rhoi’r gorau iddi. Cywirwch y cyfeiriad os yw’n anghywir, neu dewch o hyd i ffordd arall o gyrraedd y person.',
  },
  none: {
    en: 'Every message has gone out. Any that cannot be sent will be listed here.',
    cy: 'Mae pob neges wedi mynd. Bydd unrhyw un na ellir ei hanfon yn ymddangos yma.',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  message: { en: 'Message', cy: 'Neges' },
  by: { en: 'How', cy: 'Sut' },
  since: { en: 'Given up on', cy: 'Rhoi’r gorau iddi ar' },
  why: { en: 'Why', cy: 'Pam' },
  email: { en: 'Email', cy: 'E-bost' },
  text: { en: 'Text message', cy: 'Neges destun' },
  letter: { en: 'Letter', cy: 'Llythyr' },
  whyRefused: {
    en: 'The address does not take messages: it may be wrong or closed.',
    cy: 'Nid yw’r cyfeiriad yn derbyn negeseuon: efallai ei fod yn anghywir neu wedi cau.',
  },
  whyTried: {
    en: 'We tried {tries} times over a day and it did not get through.',
    cy: 'Gwnaethom roi cynnig arni {tries} gwaith dros ddiwrnod ac nid aeth drwodd.',
  },
  providerSays: { en: 'What the other side said', cy: 'Yr hyn a ddywedodd yr ochr arall' },
  tries: { en: 'Times tried', cy: 'Nifer y cynigion' },
  said: { en: 'What the message says', cy: 'Beth mae’r neges yn ei ddweud' },
  again: { en: 'Send it again', cy: 'Ei hanfon eto' },
  sendAgain: { en: 'Send again', cy: 'Anfon eto' },
  addressEmail: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  addressText: { en: 'Mobile phone number', cy: 'Rhif ffôn symudol' },
  addressLetter: { en: 'Name and address, a line each', cy: 'Enw a chyfeiriad, llinell yr un' },
  addressHint: {
    en: 'Change it if it is wrong. This corrects this message only.',
    cy: 'Newidiwch ef os yw’n anghywir. Mae hyn yn cywiro’r neges hon yn unig.',
  },
  emailWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  },
  textWrong: {
    en: 'Enter a mobile phone number, like 07700 900982',
    cy: 'Rhowch rif ffôn symudol, fel 07700 900982',
  },
  letterWrong: {
    en: 'Enter a name and an address of at least 2 lines',
    cy: 'Rhowch enw a chyfeiriad o o leiaf 2 linell',
  },
  sentAgain: { en: 'The message is on its way again', cy: 'Mae’r neges ar ei ffordd eto' },
  toPost: { en: 'Letters to print and post', cy: 'Llythyrau i’w hargraffu a’u postio' },
  toPostText: {
    en: 'Print the letters, post them, and then mark them as posted. The person’s request shows the day.',
    cy: 'Argraffwch y llythyrau, postiwch nhw, ac yna marciwch eu bod wedi’u postio. Bydd cais y person yn dangos y diwrnod.',
  },
  nonePost: {
    en: 'There are no letters to post. They appear here when somebody cannot be reached online or asked for post.',
    cy: 'Nid oes llythyrau i’w postio. Byddant yn ymddangos yma pan na ellir cyrraedd rhywun ar-lein neu os yw wedi gofyn am bost.',
  },
  print: { en: 'Print all of these letters (PDF)', cy: 'Argraffu’r llythyrau hyn i gyd (PDF)' },
  printOne: { en: 'Print this letter (PDF)', cy: 'Argraffu’r llythyr hwn (PDF)' },
  more: {
    en: 'These are the oldest {count}. Mark them as posted to see the next.',
    cy: 'Dyma’r {count} hynaf. Marciwch nhw fel rhai sydd wedi’u postio i weld y nesaf.',
  },
  written: { en: 'Written on', cy: 'Ysgrifennwyd ar' },
  whichPosted: { en: 'Which letters did you post?', cy: 'Pa lythyrau a bostiwyd gennych?' },
  whenPosted: { en: 'When did you post them?', cy: 'Pryd y gwnaethoch eu postio?' },
  whenHint: { en: 'For example, {day}', cy: 'Er enghraifft, {day}' },
  markPosted: { en: 'Mark as posted', cy: 'Marcio eu bod wedi’u postio' },
  whichMissing: { en: 'Select the letters that you posted', cy: 'Dewiswch y llythyrau a bostiwyd gennych' },
  dayWrong: { en: 'The day must be a real date', cy: 'Rhaid i’r diwrnod fod yn ddyddiad go iawn' },
  dayFuture: { en: 'The day must be today or in the past', cy: 'Rhaid i’r diwrnod fod heddiw neu yn y gorffennol' },
  postedDone: { en: '{count} letters marked as posted', cy: '{count} llythyr wedi’u marcio fel rhai a bostiwyd' },
  success: { en: 'Success', cy: 'Llwyddiant' },
} as const satisfies Record<string, Text>

/** How a message goes, in words. */
export const wayWords = { email: words.email, text: words.text, letter: words.letter } as const
