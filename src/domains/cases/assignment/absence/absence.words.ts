import type { Text } from '#core/text.ts'

export const peopleWords = {
  title: { en: 'People and cover', cy: 'Pobl a chyflenwi' },
  intro: {
    en: 'Who works here, how many open requests they have, and who has their work while they are away.',
    cy: 'Pwy sy’n gweithio yma, faint o geisiadau agored sydd ganddynt, a phwy sydd â’u gwaith tra byddant i ffwrdd.',
  },
  name: { en: 'Name', cy: 'Enw' },
  team: { en: 'Team', cy: 'Tîm' },
  inHand: { en: 'Open requests', cy: 'Ceisiadau agored' },
  canCarry: { en: 'Most they can take', cy: 'Y nifer mwyaf y gallant ei gymryd' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  full: { en: 'Full', cy: 'Llawn' },
  today: { en: 'Today', cy: 'Heddiw' },
  here: { en: 'Here', cy: 'Yma' },
  away: { en: 'Away', cy: 'I ffwrdd' },
  absences: { en: 'Who is away', cy: 'Pwy sydd i ffwrdd' },
  noAbsences: { en: 'Nobody is away, now or later.', cy: 'Nid oes neb i ffwrdd, nawr nac yn ddiweddarach.' },
  from: { en: 'First day away', cy: 'Diwrnod cyntaf i ffwrdd' },
  to: { en: 'Last day away', cy: 'Diwrnod olaf i ffwrdd' },
  cover: { en: 'Who has the work meanwhile?', cy: 'Pwy sydd â’r gwaith yn y cyfamser?' },
  coverHint: {
    en: 'They find it in their own work, and notices go to them. Restricted requests stay with the people named.',
    cy: 'Byddant yn dod o hyd iddo yn eu gwaith eu hunain, ac atynt hwy yr aiff hysbysiadau. Mae ceisiadau cyfyngedig yn aros gyda’r bobl a enwir.',
  },
  covers: { en: 'Cover', cy: 'Cyflenwi' },
  nobody: { en: 'Nobody', cy: 'Neb' },
  who: { en: 'Who is away?', cy: 'Pwy sydd i ffwrdd?' },
  choose: { en: 'Choose a colleague', cy: 'Dewiswch gydweithiwr' },
  plan: { en: 'Record that somebody is away', cy: 'Cofnodi bod rhywun i ffwrdd' },
  planButton: { en: 'Save', cy: 'Cadw' },
  takeBack: { en: 'Take back', cy: 'Tynnu’n ôl' },
  capacity: { en: 'Set how many requests somebody can take', cy: 'Gosod faint o geisiadau y gall rhywun eu cymryd' },
  carrier: { en: 'Who?', cy: 'Pwy?' },
  cases: { en: 'How many open requests?', cy: 'Faint o geisiadau agored?' },
  whoMissing: { en: 'Choose a colleague', cy: 'Dewiswch gydweithiwr' },
  fromWrong: {
    en: 'First day away must be a real date, such as 27 3 2027',
    cy: 'Rhaid i’r diwrnod cyntaf i ffwrdd fod yn ddyddiad go iawn, fel 27 3 2027',
  },
  toWrong: {
    en: 'Last day away must be a real date, such as 27 3 2027',
    cy: 'Rhaid i’r diwrnod olaf i ffwrdd fod yn ddyddiad go iawn, fel 27 3 2027',
  },
  toBeforeFrom: {
    en: 'Last day away must be the same as or after the first',
    cy: 'Rhaid i’r diwrnod olaf i ffwrdd fod yr un peth â’r cyntaf neu ar ei ôl',
  },
  toPast: {
    en: 'Last day away must be today or in the future',
    cy: 'Rhaid i’r diwrnod olaf i ffwrdd fod heddiw neu yn y dyfodol',
  },
  coverSelf: {
    en: 'Choose somebody else to have the work',
    cy: 'Dewiswch rywun arall i gael y gwaith',
  },
  capacityWrong: {
    en: 'How many open requests must be a whole number between 0 and 999',
    cy: 'Rhaid i nifer y ceisiadau agored fod yn rhif cyfan rhwng 0 a 999',
  },
} as const satisfies Record<string, Text>
