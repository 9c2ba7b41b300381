import type { Text } from '#core/text.ts'

/** The words of signing in with a code. */
export const codeWords = {
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  intro: {
    en: 'We will send a code to your email address. You do not need a password. If you have no account yet, we make one for you.',
    cy: 'Byddwn yn anfon cod i’ch cyfeiriad e-bost. Nid oes angen cyfrinair arnoch. Os nad oes gennych gyfrif eto, byddwn yn creu un i chi.',
  },
  ranOut: { en: 'You were signed out', cy: 'Rydych wedi’ch allgofnodi' },
  ranOutText: {
    en: 'You had not used the site for an hour. We kept what you typed: sign in again and you get it back.',
    cy: 'Nid oeddech wedi defnyddio’r safle ers awr. Rydym wedi cadw’r hyn a deipioch: mewngofnodwch eto i’w gael yn ôl.',
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'If you work here, use your work email address',
    cy: 'Os ydych yn gweithio yma, defnyddiwch eich cyfeiriad e-bost gwaith',
  },
  emailMissing: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  send: { en: 'Send me a code', cy: 'Anfonwch god ataf' },
  checkTitle: { en: 'Check your email', cy: 'Gwiriwch eich e-bost' },
  sentTo: { en: 'We have sent a 6-digit code to', cy: 'Rydym wedi anfon cod 6 digid at' },
  works: {
    en: 'The code works for 15 minutes and only once. A new code replaces the one before.',
    cy: 'Bydd y cod yn gweithio am 15 munud ac unwaith yn unig. Mae cod newydd yn disodli’r un blaenorol.',
  },
  code: { en: 'Security code', cy: 'Cod diogelwch' },
  codeHint: { en: 'The code is 6 numbers', cy: 'Mae’r cod yn 6 rhif' },
  codeWrong: {
    en: 'Enter the 6-digit code from the newest email. Codes stop working after 15 minutes, or once they are used',
    cy: 'Rhowch y cod 6 digid o’r e-bost diweddaraf. Mae codau’n peidio â gweithio ar ôl 15 munud, neu ar ôl eu defnyddio',
  },
  goOn: { en: 'Continue', cy: 'Parhau' },
  notCome: { en: 'The email has not come', cy: 'Nid yw’r e-bost wedi cyrraedd' },
  notComeText: {
    en: 'It can take a few minutes. Look in your junk or spam folder, and check that the address is right.',
    cy: 'Gall gymryd ychydig funudau. Edrychwch yn eich ffolder sothach neu sbam, a gwiriwch fod y cyfeiriad yn gywir.',
  },
  again: { en: 'Ask for a new code or use another address', cy: 'Gofyn am god newydd neu ddefnyddio cyfeiriad arall' },
  tooManyTitle: { en: 'Too many codes', cy: 'Gormod o godau' },
  tooManyCodes: {
    en: 'Five codes were sent to this address within an hour, and that is the most that we send. The newest one still works for 15 minutes.',
    cy: 'Anfonwyd pum cod i’r cyfeiriad hwn o fewn awr, a dyna’r mwyaf rydym yn ei anfon. Mae’r un diweddaraf yn dal i weithio am 15 munud.',
  },
  tooManyNetwork: {
    en: 'Very many codes were asked for from your network within an hour. This can happen where many people share a connection.',
    cy: 'Gofynnwyd am lawer iawn o godau o’ch rhwydwaith o fewn awr. Gall hyn ddigwydd lle mae llawer o bobl yn rhannu cysylltiad.',
  },
  tooManyGuesses: {
    en: 'A wrong code was entered ten times within an hour for this address. To keep the account safe we take no more codes for now.',
    cy: 'Rhoddwyd cod anghywir ddeg gwaith o fewn awr ar gyfer y cyfeiriad hwn. Er mwyn cadw’r cyfrif yn ddiogel, nid ydym yn derbyn rhagor o godau am y tro.',
  },
  waitAnHour: { en: 'Wait an hour, then try again.', cy: 'Arhoswch awr, yna rhowch gynnig arall arni.' },
  enterNewest: { en: 'Enter the newest code', cy: 'Rhoi’r cod diweddaraf' },
  closedTitle: { en: 'This account is closed', cy: 'Mae’r cyfrif hwn wedi’i gau' },
  closedText: {
    en: 'The account of this email address was closed. Contact us if you need it again, or sign in with another address.',
    cy: 'Caewyd cyfrif y cyfeiriad e-bost hwn. Cysylltwch â ni os oes ei angen arnoch eto, neu mewngofnodwch â chyfeiriad arall.',
  },
  tryAgain: { en: 'Sign in with another address', cy: 'Mewngofnodi â chyfeiriad arall' },
} as const satisfies Record<string, Text>

/** The email with the code. */
export const codeMail = {
  subject: { en: '{code} is your security code', cy: '{code} yw eich cod diogelwch' },
  body: {
    en: 'Your security code is {code}\n\nIt works for 15 minutes, and only once, on the page where you asked for it. {organisation} will never ask you to tell anybody this code.\n\nIf you did not ask for it, you can ignore this email: nothing happens without the code.',
    cy: 'Eich cod diogelwch yw {code}\n\nBydd yn gweithio am 15 munud, ac unwaith yn unig, ar y dudalen lle gofynnoch amdano. Ni fydd {organisation} byth yn gofyn i chi ddweud y cod hwn wrth neb.\n\nOs na ofynnoch amdano, gallwch anwybyddu’r e-bost hwn: nid oes dim yn digwydd heb y cod.',
  },
  bodyForOther: {
    en: 'Your security code is {code}\n\nYou asked for it on a page of {other}. {organisation} sends it, because it looks after the accounts of all who share this website.\n\nIt works for 15 minutes, and only once, on the page where you asked for it. Neither of them will ever ask you to tell anybody this code.\n\nIf you did not ask for it, you can ignore this email: nothing happens without the code.',
    cy: 'Eich cod diogelwch yw {code}\n\nGofynnoch amdano ar dudalen {other}. {organisation} sy’n ei anfon, am mai hwnnw sy’n gofalu am gyfrifon pawb sy’n rhannu’r wefan hon.\n\nBydd yn gweithio am 15 munud, ac unwaith yn unig, ar y dudalen lle gofynnoch amdano. Ni fydd yr un ohonynt byth yn gofyn i chi ddweud y cod hwn wrth neb.\n\nOs na ofynnoch amdano, gallwch anwybyddu’r e-bost hwn: nid oes dim yn digwydd heb y cod.',
  },
} as const satisfies Record<string, Text>
