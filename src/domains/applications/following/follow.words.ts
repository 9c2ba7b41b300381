import type { Text } from '#core/text.ts'

/** The words of following a request without an account. */
export const followWords = {
  title: { en: 'Follow your request', cy: 'Dilyn eich cais' },
  intro: {
    en: 'You need its reference and the email address that you gave with it. We send a code to that address.',
    cy: 'Bydd angen ei gyfeirnod arnoch, a’r cyfeiriad e-bost a roesoch gydag ef. Byddwn yn anfon cod i’r cyfeiriad hwnnw.',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  referenceHint: { en: 'For example, H7KM-4TQX', cy: 'Er enghraifft, H7KM-4TQX' },
  referenceWrong: {
    en: 'Enter the reference as it stands in our email or letter, like H7KM-4TQX',
    cy: 'Rhowch y cyfeirnod fel y mae yn ein e-bost neu ein llythyr, fel H7KM-4TQX',
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  send: { en: 'Send me a code', cy: 'Anfonwch god ataf' },
  codeTitle: { en: 'Check your email', cy: 'Gwiriwch eich e-bost' },
  codeText: {
    en: 'If the reference and the email address belong together, we have sent a 6-digit code. It works for 15 minutes.',
    cy: 'Os yw’r cyfeirnod a’r cyfeiriad e-bost yn perthyn i’w gilydd, rydym wedi anfon cod 6 digid. Bydd yn gweithio am 15 munud.',
  },
  again: { en: 'Ask for a new code', cy: 'Gofyn am god newydd' },
  tooManyTitle: { en: 'Too many codes', cy: 'Gormod o godau' },
  tooManyText: {
    en: 'Five codes were asked for with this reference within an hour. Wait an hour, then try again.',
    cy: 'Gofynnwyd am bum cod gyda’r cyfeirnod hwn o fewn awr. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
} as const satisfies Record<string, Text>
