import type { Text } from '#core/text.ts'

/** The words of showing who takes part. */
export const words = {
  who: { en: 'Who are you?', cy: 'Pwy ydych chi?' },
  whoText: {
    en: 'We send a code to your email address, so that each person counts once. You do not need an account, and your address is not published.',
    cy: 'Rydym yn anfon cod i’ch cyfeiriad e-bost, fel bod pob person yn cyfrif unwaith. Nid oes angen cyfrif arnoch, ac ni chyhoeddir eich cyfeiriad.',
  },
  orSignIn: { en: 'Sign in instead', cy: 'Mewngofnodi yn lle hynny' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailMissing: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  tell: { en: 'Email me what becomes of it', cy: 'Anfonwch e-bost ataf i ddweud beth ddaw ohono' },
  tellHint: {
    en: 'We keep your address for this alone, and delete it when there is no more to tell.',
    cy: 'Rydym yn cadw eich cyfeiriad at y diben hwn yn unig, ac yn ei ddileu pan nad oes mwy i’w ddweud.',
  },
  codeTitle: { en: 'Check your email', cy: 'Gwiriwch eich e-bost' },
  sentTo: { en: 'We have sent a 6-digit code to', cy: 'Rydym wedi anfon cod 6 digid at' },
  codeNext: {
    en: 'Enter it to send what you wrote. It works for 15 minutes and only once. Nothing of it is kept until you do.',
    cy: 'Rhowch ef i anfon yr hyn a ysgrifennoch. Mae’n gweithio am 15 munud ac unwaith yn unig. Ni chedwir dim ohono nes i chi wneud hynny.',
  },
  code: { en: 'Security code', cy: 'Cod diogelwch' },
  codeHint: { en: 'The code is 6 numbers', cy: 'Mae’r cod yn 6 rhif' },
  codeWrong: {
    en: 'Enter the 6-digit code from the newest email. Codes stop working after 15 minutes, or once they are used',
    cy: 'Rhowch y cod 6 digid o’r e-bost diweddaraf. Mae codau’n peidio â gweithio ar ôl 15 munud, neu ar ôl eu defnyddio',
  },
  send: { en: 'Send', cy: 'Anfon' },
  notCome: { en: 'The email has not come', cy: 'Nid yw’r e-bost wedi cyrraedd' },
  notComeText: {
    en: 'It can take a few minutes. Look in your junk or spam folder. To ask for another code or use another address, go back in your browser: what you wrote is still there.',
    cy: 'Gall gymryd ychydig funudau. Edrychwch yn eich ffolder sothach neu sbam. I ofyn am god arall neu ddefnyddio cyfeiriad arall, ewch yn ôl yn eich porwr: mae’r hyn a ysgrifennoch yno o hyd.',
  },
  limitTitle: { en: 'Too many codes', cy: 'Gormod o godau' },
  limitAddress: {
    en: 'Five codes were sent to this address within an hour, and that is the most that we send. Wait an hour, then try again.',
    cy: 'Anfonwyd pum cod i’r cyfeiriad hwn o fewn awr, a dyna’r mwyaf rydym yn ei anfon. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
  limitNetwork: {
    en: 'Very many codes were asked for from your network within an hour. Wait an hour, or use another connection.',
    cy: 'Gofynnwyd am lawer iawn o godau o’ch rhwydwaith o fewn awr. Arhoswch awr, neu defnyddiwch gysylltiad arall.',
  },
  limitGuesses: {
    en: 'A wrong code was entered ten times within an hour for this address. Wait an hour, then try again.',
    cy: 'Rhoddwyd cod anghywir ddeg gwaith o fewn awr ar gyfer y cyfeiriad hwn. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
  wrote: { en: 'What you wrote', cy: 'Yr hyn a ysgrifennoch' },
} as const satisfies Record<string, Text>
