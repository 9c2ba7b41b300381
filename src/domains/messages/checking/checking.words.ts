import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Check a letter', cy: 'Gwirio llythyr' },
  intro: {
    en: 'If somebody shows you a letter from us, you can check that we sent it and that it is still valid. You will not see what it says.',
    cy: 'Os bydd rhywun yn dangos llythyr gennym ni i chi, gallwch wirio mai ni a’i hanfonodd a’i fod yn dal yn ddilys. Ni welwch beth mae’n ei ddweud.',
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  code: { en: 'Check code', cy: 'Cod gwirio' },
  hint: { en: '8 letters and numbers, such as 7KXM-42QB', cy: '8 llythyren a rhif, fel 7KXM-42QB' },
  codeHint: {
    en: 'At the end of the letter: 8 letters and numbers',
    cy: 'Ar ddiwedd y llythyr: 8 llythyren a rhif',
  },
  referenceWrong: {
    en: 'Enter the reference as it stands on the letter, like 7KXM-42QB',
    cy: 'Rhowch y cyfeirnod fel y mae ar y llythyr, fel 7KXM-42QB',
  },
  codeWrong: {
    en: 'Enter the check code as it stands on the letter, like 7KXM-42QB',
    cy: 'Rhowch y cod gwirio fel y mae ar y llythyr, fel 7KXM-42QB',
  },
  check: { en: 'Check', cy: 'Gwirio' },
  sent: { en: 'We sent this letter on {day}', cy: 'Anfonasom y llythyr hwn ar {day}' },
  sentText: { en: 'It is still valid.', cy: 'Mae’n dal yn ddilys.' },
  superseded: {
    en: 'We sent this letter on {day}, and it is no longer valid',
    cy: 'Anfonasom y llythyr hwn ar {day}, ac nid yw’n ddilys mwyach',
  },
  supersededText: {
    en: 'Another letter has taken its place. Ask the person for the newer one.',
    cy: 'Mae llythyr arall wedi cymryd ei le. Gofynnwch i’r person am yr un mwy newydd.',
  },
  unknown: { en: 'We cannot confirm this letter', cy: 'Ni allwn gadarnhau’r llythyr hwn' },
  unknownText: {
    en: 'We have no letter with this reference and code. Check both, or contact us.',
    cy: 'Nid oes gennym lythyr â’r cyfeirnod a’r cod hyn. Gwiriwch y ddau, neu cysylltwch â ni.',
  },
  tooMany: { en: 'There were too many tries for this reference', cy: 'Bu gormod o gynigion ar gyfer y cyfeirnod hwn' },
  tooManyText: { en: 'Try again in an hour.', cy: 'Rhowch gynnig arall arni ymhen awr.' },
  again: { en: 'Check another letter', cy: 'Gwirio llythyr arall' },
} as const satisfies Record<string, Text>
