import type { Text } from '#core/text.ts'
import type { WordKind } from '../../cases/search/words.rules.ts'

export const words = {
  title: { en: 'Find a request', cy: 'Dod o hyd i gais' },
  box: { en: 'What do you know of it?', cy: 'Beth ydych chi’n ei wybod amdano?' },
  hint: {
    en: 'A reference, part of a name, a postcode, or words from an answer. A letter may be wrong.',
    cy: 'Cyfeirnod, rhan o enw, cod post, neu eiriau o ateb. Gall un llythyren fod yn anghywir.',
  },
  button: { en: 'Search', cy: 'Chwilio' },
  missing: { en: 'Enter a reference, a name, a postcode or a word', cy: 'Rhowch gyfeirnod, enw, cod post neu air' },
  none: {
    en: 'Nothing that opens for you fits. Check the spelling, or use fewer words.',
    cy: 'Nid oes dim sy’n agor i chi yn cyfateb. Gwiriwch y sillafu, neu defnyddiwch lai o eiriau.',
  },
  noneReminder: {
    en: 'Requests that are open only to named colleagues are not searched for others.',
    cy: 'Nid yw ceisiadau sydd ar agor i gydweithwyr penodol yn unig yn cael eu chwilio i eraill.',
  },
  most: {
    en: 'Only the first 50 are shown. Add another word.',
    cy: 'Dim ond y 50 cyntaf a ddangosir. Ychwanegwch air arall.',
  },
  found: { en: 'What was found', cy: 'Beth a ganfuwyd' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  stage: { en: 'State', cy: 'Cyflwr' },
  sent: { en: 'Received', cy: 'Derbyniwyd' },
  by: { en: 'Found by', cy: 'Canfuwyd drwy' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  looked: {
    en: 'Each person found is told of in their record of who looked.',
    cy: 'Nodir pob person a ganfyddir yn eu cofnod o bwy a edrychodd.',
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
