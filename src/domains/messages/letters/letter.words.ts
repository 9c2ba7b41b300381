import type { Text } from '#core/text.ts'

/** The words that every letter has, on the page and on paper. */
export const letterWords = {
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  why: { en: 'Why we decided this', cy: 'Pam y gwnaethom benderfynu hyn' },
  wrong: { en: 'If you think this is wrong', cy: 'Os ydych yn meddwl bod hyn yn anghywir' },
  replaces: {
    en: 'This letter takes the place of our letter of {date}. Please do not rely on that letter any longer.',
    cy: 'Mae’r llythyr hwn yn cymryd lle ein llythyr dyddiedig {date}. Peidiwch â dibynnu ar y llythyr hwnnw mwyach.',
  },
  check: { en: 'Check that this letter is real', cy: 'Gwirio bod y llythyr hwn yn ddilys' },
  checkText: {
    en: 'Anybody whom you show this letter can check that we sent it: go to {address} and enter the reference {reference} and the code {code}.',
    cy: 'Gall unrhyw un rydych yn dangos y llythyr hwn iddo wirio mai ni a’i hanfonodd: ewch i {address} a rhowch y cyfeirnod {reference} a’r cod {code}.',
  },
  letter: { en: 'Letter', cy: 'Llythyr' },
} as const satisfies Record<string, Text>

/** A text of the letter with its placeholders filled. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
