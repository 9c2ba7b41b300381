import type { Text } from '#core/text.ts'

export const words = {
  administration: { en: 'Administration', cy: 'Gweinyddu' },
  requests: { en: 'Requests', cy: 'Ceisiadau' },
  intro: {
    en: 'Who works here, what the organisation says of itself, and which services it runs. Every change is written down and counts within 2 seconds; what you change of a service waits until you publish it.',
    cy: 'Pwy sy’n gweithio yma, beth mae’r sefydliad yn ei ddweud amdano’i hun, a pha wasanaethau y mae’n eu rhedeg. Caiff pob newid ei gofnodi ac mae’n cyfrif o fewn 2 eiliad; mae’r hyn a newidiwch mewn gwasanaeth yn aros nes i chi ei gyhoeddi.',
  },
  people: { en: 'People', cy: 'Pobl' },
  organisation: { en: 'The organisation', cy: 'Y sefydliad' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  staff: { en: 'Staff', cy: 'Staff' },
  staffText: {
    en: 'Invite people, say what they may do, end what they may do.',
    cy: 'Gwahodd pobl, dweud beth y cânt ei wneud, a dod â hynny i ben.',
  },
  teams: { en: 'Teams', cy: 'Timau' },
  teamsText: { en: 'Who works together on requests.', cy: 'Pwy sy’n gweithio gyda’i gilydd ar geisiadau.' },
  markers: { en: 'Warnings that you use', cy: 'Rhybuddion a ddefnyddiwch' },
  markersText: {
    en: 'What colleagues are warned of where somebody’s request is opened.',
    cy: 'Yr hyn y rhybuddir cydweithwyr amdano lle agorir cais rhywun.',
  },
  details: { en: 'Name, languages and contact', cy: 'Enw, ieithoedd a chyswllt' },
  detailsText: {
    en: 'What every page says of you, and how people reach you.',
    cy: 'Beth mae pob tudalen yn ei ddweud amdanoch, a sut mae pobl yn cysylltu â chi.',
  },
  brand: { en: 'Colours and logo', cy: 'Lliwiau a logo' },
  brandText: {
    en: 'Checked so that everybody can read what stands on them.',
    cy: 'Wedi’u gwirio fel bod pawb yn gallu darllen yr hyn sydd arnynt.',
  },
  diaries: { en: 'Diaries', cy: 'Dyddiaduron' },
  diariesText: {
    en: 'When people can book an appointment, and how many at a time',
    cy: 'Pryd y gall pobl drefnu apwyntiad, a faint ar y tro',
  },
  calendar: { en: 'Working days', cy: 'Diwrnodau gwaith' },
  ways: { en: 'How messages are sent', cy: 'Sut mae negeseuon yn cael eu hanfon' },
  waysText: {
    en: 'By which provider emails, texts and letters go',
    cy: 'Drwy ba ddarparwr mae e-byst, negeseuon testun a llythyrau yn mynd',
  },
  systems: { en: 'Your own systems', cy: 'Eich systemau eich hun' },
  systemsText: {
    en: 'Where requests go besides, and what could not be delivered.',
    cy: 'I ble arall y mae ceisiadau’n mynd, a beth na ellid ei ddanfon.',
  },
  givenUp: { en: 'Messages that could not be sent', cy: 'Negeseuon na ellid eu hanfon' },
  givenUpText: { en: 'Why each did not go, and sending it again', cy: 'Pam nad aeth pob un, a’i hanfon eto' },
  calendarText: {
    en: 'Bank holidays and the days you are closed. Targets count with them.',
    cy: 'Gwyliau banc a’r dyddiau rydych ar gau. Mae targedau’n cyfrif gyda nhw.',
  },
  ownServices: { en: 'Services you run', cy: 'Gwasanaethau rydych yn eu rhedeg' },
  ownServicesText: {
    en: 'Make a new service, take updates, set prices, publish, and take a service off again.',
    cy: 'Gwneud gwasanaeth newydd, cymryd diweddariadau, gosod prisiau, cyhoeddi, a thynnu gwasanaeth i lawr eto.',
  },
  designs: { en: 'Library of designs', cy: 'Llyfrgell dyluniadau' },
  designsText: {
    en: 'Services that others have designed and that you can adopt as they are.',
    cy: 'Gwasanaethau y mae eraill wedi’u dylunio ac y gallwch eu mabwysiadu fel y maent.',
  },
  holds: { en: 'Before a service goes live', cy: 'Cyn i wasanaeth fynd yn fyw' },
  holdsText: {
    en: 'Who must agree, and what must have been looked at.',
    cy: 'Pwy sy’n gorfod cytuno, a beth sy’n gorfod bod wedi’i ystyried.',
  },
  changes: { en: 'What changed', cy: 'Beth newidiodd' },
  changesText: {
    en: 'Every change of people, settings and services: who and when.',
    cy: 'Pob newid i bobl, gosodiadau a gwasanaethau: pwy a phryd.',
  },
  further: { en: 'Organisations of the place', cy: 'Sefydliadau’r lle' },
  furtherText: {
    en: 'Neighbours that share this system, each with its own staff and services.',
    cy: 'Cymdogion sy’n rhannu’r system hon, pob un â’i staff a’i wasanaethau ei hun.',
  },
  save: { en: 'Save changes', cy: 'Cadw’r newidiadau' },
  saved: { en: 'Your changes are saved and live.', cy: 'Mae eich newidiadau wedi’u cadw ac yn fyw.' },
  success: { en: 'Success', cy: 'Llwyddiant' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  none: { en: 'None', cy: 'Dim' },
} as const satisfies Record<string, Text>
