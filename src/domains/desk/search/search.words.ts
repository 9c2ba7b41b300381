import type { Text } from '#core/text.ts'
import type { WordKind } from '../../cases/search/words.rules.ts'

export const words = {
  title: { en: 'Find a request', cy: 'Dod o hyd i gais' },
  box: { en: 'What do you know about it?', cy: 'Beth ydych chi’n ei wybod amdano?' },
  hint: {
    en: 'A reference, part of a name, a postcode, or words from an answer. We also find spellings that are close.',
    cy: 'Cyfeirnod, rhan o enw, cod post, neu eiriau o ateb. Rydym hefyd yn dod o hyd i sillafiadau agos.',
  },
  button: { en: 'Search', cy: 'Chwilio' },
  missing: { en: 'Enter a reference, a name, a postcode or a word', cy: 'Rhowch gyfeirnod, enw, cod post neu air' },
  none: {
    en: 'No requests match. Check the spelling, or use fewer words.',
    cy: 'Nid oes ceisiadau sy’n cyfateb. Gwiriwch y sillafu, neu defnyddiwch lai o eiriau.',
  },
  noneReminder: {
    en: 'Requests that only named colleagues can open are left out, unless you are one of them.',
    cy: 'Nid yw’r chwiliad yn cynnwys ceisiadau y gall cydweithwyr penodol yn unig eu hagor, oni bai eich bod yn un ohonynt.',
  },
  most: {
    en: 'Only the first 50 are shown. Add another word.',
    cy: 'Dim ond y 50 cyntaf a ddangosir. Ychwanegwch air arall.',
  },
  found: { en: 'Requests found', cy: 'Ceisiadau a ganfuwyd' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  stage: { en: 'Stage', cy: 'Cam' },
  sent: { en: 'Sent', cy: 'Anfonwyd' },
  by: { en: 'Found by', cy: 'Canfuwyd drwy' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  looked: {
    en: 'Your search is recorded. The people it found can see that you looked.',
    cy: 'Mae eich chwiliad wedi’i gofnodi. Gall y bobl y daeth o hyd iddynt weld eich bod wedi edrych.',
  },
} as const satisfies Record<string, Text>

/** What in a case was found. */
export const kindWords: Readonly<Record<WordKind, Text>> = {
  reference: { en: 'reference', cy: 'cyfeirnod' },
  name: { en: 'name', cy: 'enw' },
  postcode: { en: 'postcode', cy: 'cod post' },
  answer: { en: 'words of an answer or message', cy: 'geiriau ateb neu neges' },
  note: { en: 'words of a note', cy: 'geiriau nodyn' },
  near: { en: 'a spelling close to it', cy: 'sillafiad agos ato' },
}
