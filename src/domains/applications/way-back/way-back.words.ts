import type { Text } from '#core/text.ts'

/** The words of coming back: the page that a link opens, and the emails with a link or a code. */
export const wayBackWords = {
  openTitle: { en: 'Come back to your application', cy: 'Dychwelyd at eich cais' },
  openText: {
    en: 'You opened this link on another device or browser. To show that it is yours, we send a 6-digit code to the email address that the link belongs to.',
    cy: 'Rydych wedi agor y ddolen hon ar ddyfais neu borwr arall. I ddangos mai eich dolen chi yw hi, byddwn yn anfon cod 6 digid i’r cyfeiriad e-bost y mae’r ddolen yn perthyn iddo.',
  },
  sendCode: { en: 'Send me a code', cy: 'Anfonwch god ataf' },
  inAccount: {
    en: 'They are in your account. Sign in on any device to go on. We keep them for 30 days after you last changed them.',
    cy: 'Maent yn eich cyfrif. Mewngofnodwch ar unrhyw ddyfais i barhau. Byddwn yn eu cadw am 30 diwrnod ar ôl i chi eu newid ddiwethaf.',
  },
  toAccount: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  tooManyTitle: { en: 'Too many wrong codes', cy: 'Gormod o godau anghywir' },
  tooManyText: {
    en: 'A wrong code was entered ten times within an hour. To keep what is behind it safe we take no more codes for now. Wait an hour, then try again.',
    cy: 'Rhoddwyd cod anghywir ddeg gwaith o fewn awr. Er mwyn cadw’r hyn sydd y tu ôl iddo yn ddiogel, nid ydym yn derbyn rhagor o godau am y tro. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
  tooManyAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  linkSubject: { en: 'Your saved application: {service}', cy: 'Eich cais sydd wedi’i gadw: {service}' },
  linkBody: {
    en: 'Your answers are saved.\n\nGo on with your application: {link}\n\nWe keep your answers for 30 days. On another device we will send a code to this address before we show them.\n\nIf you did not ask for this email, you can ignore it.',
    cy: 'Mae eich atebion wedi’u cadw.\n\nParhau â’ch cais: {link}\n\nByddwn yn cadw eich atebion am 30 diwrnod. Ar ddyfais arall byddwn yn anfon cod i’r cyfeiriad hwn cyn eu dangos.\n\nOs na wnaethoch ofyn am yr e-bost hwn, gallwch ei anwybyddu.',
  },
  codeSubject: { en: '{code} is your security code', cy: '{code} yw eich cod diogelwch' },
  codeBody: {
    en: 'Your security code is {code}\n\nIt works for 15 minutes. {organisation} will never ask you to tell anybody this code.\n\nIf you did not ask for it, you can ignore this email.',
    cy: 'Eich cod diogelwch yw {code}\n\nBydd yn gweithio am 15 munud. Ni fydd {organisation} byth yn gofyn i chi ddweud y cod hwn wrth neb.\n\nOs na wnaethoch ofyn amdano, gallwch anwybyddu’r e-bost hwn.',
  },
} as const satisfies Record<string, Text>
