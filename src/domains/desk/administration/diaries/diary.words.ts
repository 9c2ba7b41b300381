import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Diaries', cy: 'Dyddiaduron' },
  intro: {
    en: 'A diary gives the times at which you see people, or come to them. A service that asks for a time names the diary that it is taken from.',
    cy: 'Mae dyddiadur yn rhoi’r amseroedd pan fyddwch yn gweld pobl, neu’n dod atynt. Mae gwasanaeth sy’n gofyn am amser yn enwi’r dyddiadur y’i cymerir ohono.',
  },
  none: { en: 'There are no diaries yet.', cy: 'Nid oes dyddiaduron eto.' },
  ended: { en: 'Ended', cy: 'Wedi dod i ben' },
  change: { en: 'Change', cy: 'Newid' },
  whoComes: { en: 'See who comes', cy: 'Gweld pwy sy’n dod' },
  add: { en: 'Add a diary', cy: 'Ychwanegu dyddiadur' },
  nameEn: { en: 'Name in English', cy: 'Enw yn Saesneg' },
  nameCy: { en: 'Name in Welsh', cy: 'Enw yn Gymraeg' },
  nameMissing: { en: 'Enter the name of the diary in English', cy: 'Rhowch enw’r dyddiadur yn Saesneg' },
  nameCyMissing: { en: 'Enter the name of the diary in Welsh', cy: 'Rhowch enw’r dyddiadur yn Gymraeg' },
  code: { en: 'What service designs call it', cy: 'Beth mae dyluniadau gwasanaeth yn ei alw' },
  codeHint: { en: 'Your services ask for:', cy: 'Mae eich gwasanaethau’n gofyn am:' },
  codeNone: {
    en: 'Small letters and hyphens, like bulky-waste. It cannot be changed later',
    cy: 'Llythrennau bach a chysylltnodau, fel bulky-waste. Ni ellir ei newid yn nes ymlaen',
  },
  codeWrong: {
    en: 'Enter a code of small letters, numbers and hyphens that no other diary has',
    cy: 'Rhowch god o lythrennau bach, rhifau a chysylltnodau nad oes gan ddyddiadur arall',
  },
  about: { en: 'About the diary', cy: 'Am y dyddiadur' },
  placeEn: { en: 'Where people come to, in English (optional)', cy: 'Ble mae pobl yn dod, yn Saesneg (dewisol)' },
  placeCy: { en: 'Where people come to, in Welsh (optional)', cy: 'Ble mae pobl yn dod, yn Gymraeg (dewisol)' },
  placeHint: {
    en: 'Leave it empty where you come to them',
    cy: 'Gadewch ef yn wag lle byddwch chi’n dod atynt hwy',
  },
  daysAhead: { en: 'How many days ahead can people book?', cy: 'Faint o ddiwrnodau ymlaen llaw y gall pobl drefnu?' },
  daysAheadWrong: {
    en: 'Days ahead must be a number between 1 and 365',
    cy: 'Rhaid i’r diwrnodau ymlaen llaw fod yn rhif rhwng 1 a 365',
  },
  noticeHours: {
    en: 'How many hours before can they still book?',
    cy: 'Faint o oriau ymlaen llaw y gallant drefnu o hyd?',
  },
  noticeHoursWrong: {
    en: 'Hours of notice to book must be a number between 0 and 720',
    cy: 'Rhaid i’r oriau o rybudd i drefnu fod yn rhif rhwng 0 a 720',
  },
  changeHours: {
    en: 'How many hours before can they still change or cancel?',
    cy: 'Faint o oriau ymlaen llaw y gallant newid neu ganslo o hyd?',
  },
  changeHoursWrong: {
    en: 'Hours of notice to change must be a number between 0 and 720',
    cy: 'Rhaid i’r oriau o rybudd i newid fod yn rhif rhwng 0 a 720',
  },
  hoursHint: { en: '48 hours are 2 days', cy: 'Mae 48 awr yn 2 ddiwrnod' },
  keepsHolidays: { en: 'Bank holidays', cy: 'Gwyliau banc' },
  keepsHolidaysYes: {
    en: 'Closed on bank holidays and on your organisation’s closed days',
    cy: 'Ar gau ar wyliau banc ac ar ddiwrnodau cau eich sefydliad',
  },
  closed: { en: 'Other days on which it is closed (optional)', cy: 'Diwrnodau eraill pan fydd ar gau (dewisol)' },
  closedHint: { en: 'One a line, like 29/12/2026', cy: 'Un ar bob llinell, fel 29/12/2026' },
  hours: { en: 'Opening hours', cy: 'Oriau agor' },
  noHours: {
    en: 'It is never open yet, so nobody can book. Add hours.',
    cy: 'Nid yw byth ar agor eto, felly ni all neb drefnu. Ychwanegwch oriau.',
  },
  weekday: { en: 'Day', cy: 'Diwrnod' },
  times: { en: 'Hours', cy: 'Oriau' },
  minutes: { en: 'Minutes each', cy: 'Munudau yr un' },
  capacity: { en: 'Places each', cy: 'Lleoedd yr un' },
  remove: { en: 'Remove', cy: 'Dileu' },
  addHours: { en: 'Add opening hours', cy: 'Ychwanegu oriau agor' },
  days: { en: 'On which days?', cy: 'Ar ba ddiwrnodau?' },
  daysMissing: { en: 'Select at least one day', cy: 'Dewiswch o leiaf un diwrnod' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'Hyd at' },
  timeHint: { en: 'For example, 9:30am or 2pm', cy: 'Er enghraifft, 9:30am neu 2pm' },
  fromWrong: {
    en: 'The time it opens must be a time, like 9:30am',
    cy: 'Rhaid i’r amser agor fod yn amser, fel 9:30am',
  },
  toWrong: {
    en: 'The time it closes must be a time after it opens, like 4:30pm',
    cy: 'Rhaid i’r amser cau fod yn amser ar ôl iddo agor, fel 4:30pm',
  },
  minutesLabel: { en: 'How many minutes is each appointment?', cy: 'Faint o funudau yw pob apwyntiad?' },
  minutesWrong: {
    en: 'Minutes must be a number between 5 and the whole time that it is open',
    cy: 'Rhaid i’r munudau fod yn rhif rhwng 5 a’r holl amser y mae ar agor',
  },
  capacityLabel: {
    en: 'How many people can book the same time?',
    cy: 'Faint o bobl all drefnu’r un amser?',
  },
  capacityWrong: {
    en: 'People at the same time must be a number between 1 and 500',
    cy: 'Rhaid i nifer y bobl ar yr un pryd fod yn rhif rhwng 1 a 500',
  },
  toMove: {
    en: 'Some appointments no longer fit the diary. They stand until they are moved.',
    cy: 'Nid yw rhai apwyntiadau’n cyd-fynd â’r dyddiadur mwyach. Maent yn sefyll nes y cânt eu symud.',
  },
  toMoveLink: { en: 'See the appointments to move', cy: 'Gweld yr apwyntiadau i’w symud' },
  end: { en: 'End the diary', cy: 'Dod â’r dyddiadur i ben' },
  endText: {
    en: 'Nobody can book it from now on. Appointments that people have stay until they are moved.',
    cy: 'Ni all neb drefnu ynddo o hyn ymlaen. Mae’r apwyntiadau sydd gan bobl yn aros nes y cânt eu symud.',
  },
  reopen: { en: 'Open the diary again', cy: 'Ailagor y dyddiadur' },
} as const satisfies Readonly<Record<string, Text>>
