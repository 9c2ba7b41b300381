import type { Text } from '#core/text.ts'

export const kindWords: Readonly<Record<string, Text>> = {
  county: { en: 'County council', cy: 'Cyngor sir' },
  district: { en: 'District council', cy: 'Cyngor dosbarth' },
  unitary: { en: 'Unitary or county borough council', cy: 'Cyngor unedol neu fwrdeistref sirol' },
  'london-borough': { en: 'London borough', cy: 'Bwrdeistref yn Llundain' },
  metropolitan: { en: 'Metropolitan borough', cy: 'Bwrdeistref fetropolitan' },
  'combined-authority': { en: 'Combined authority', cy: 'Awdurdod cyfun' },
  parish: { en: 'Parish, town or community council', cy: 'Cyngor plwyf, tref neu gymuned' },
  'nhs-trust': { en: 'NHS trust or health board', cy: 'Ymddiriedolaeth GIG neu fwrdd iechyd' },
  'fire-service': { en: 'Fire and rescue service', cy: 'Gwasanaeth tân ac achub' },
  police: { en: 'Police force', cy: 'Heddlu' },
  'housing-association': { en: 'Housing association', cy: 'Cymdeithas dai' },
  charity: { en: 'Charity or community group', cy: 'Elusen neu grŵp cymunedol' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
}

export const words = {
  title: { en: 'Name, languages and contact', cy: 'Enw, ieithoedd a chyswllt' },
  nameEn: { en: 'Name in English', cy: 'Enw yn Saesneg' },
  nameCy: { en: 'Name in Welsh', cy: 'Enw yn Gymraeg' },
  kind: { en: 'What it is', cy: 'Beth ydyw' },
  languages: { en: 'Languages that every service must have', cy: 'Ieithoedd y mae’n rhaid i bob gwasanaeth eu cael' },
  languagesHint: {
    en: 'A service that lacks one of them is not published.',
    cy: 'Ni chyhoeddir gwasanaeth sydd heb un ohonynt.',
  },
  phone: { en: 'Telephone number', cy: 'Rhif ffôn' },
  hoursEn: { en: 'Opening hours in English', cy: 'Oriau agor yn Saesneg' },
  hoursCy: { en: 'Opening hours in Welsh', cy: 'Oriau agor yn Gymraeg' },
  hoursHint: { en: 'When the telephone is answered', cy: 'Pryd y caiff y ffôn ei ateb' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'Optional. Messages to residents come from it.',
    cy: 'Dewisol. Daw negeseuon i drigolion ohono.',
  },
  address: { en: 'Where people can visit', cy: 'Ble y gall pobl ymweld' },
  addressHint: { en: 'Optional. One line each, up to 6 lines.', cy: 'Dewisol. Un llinell yr un, hyd at 6 llinell.' },
  staffHelp: { en: 'Whom staff ask for help', cy: 'At bwy y mae staff yn troi am gymorth' },
  staffHelpHint: {
    en: 'Optional. Shown at the foot of every page of the workspace, such as the telephone number and email address of your service desk. One line each, up to 6 lines.',
    cy: 'Dewisol. Dangosir ar waelod pob tudalen o’r man gwaith, megis rhif ffôn a chyfeiriad e-bost eich desg wasanaeth. Un llinell yr un, hyd at 6 llinell.',
  },
  nameMissing: { en: 'Enter the name in English', cy: 'Rhowch yr enw yn Saesneg' },
  nameCyMissing: {
    en: 'Enter the name in Welsh, as Welsh is one of your languages',
    cy: 'Rhowch yr enw yn Gymraeg, gan fod y Gymraeg yn un o’ch ieithoedd',
  },
  kindMissing: { en: 'Select what it is', cy: 'Dewiswch beth ydyw' },
  languagesMissing: { en: 'Select at least one language', cy: 'Dewiswch o leiaf un iaith' },
  phoneWrong: { en: 'Enter a telephone number, like 01632 960 001', cy: 'Rhowch rif ffôn, fel 01632 960 001' },
  hoursMissing: { en: 'Enter the opening hours in English', cy: 'Rhowch yr oriau agor yn Saesneg' },
  hoursCyMissing: {
    en: 'Enter the opening hours in Welsh, as Welsh is one of your languages',
    cy: 'Rhowch yr oriau agor yn Gymraeg, gan fod y Gymraeg yn un o’ch ieithoedd',
  },
  emailWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  addressLong: { en: 'This must be 6 lines or fewer', cy: 'Rhaid i hyn fod yn 6 llinell neu lai' },
  // Colours and logo
  brandTitle: { en: 'Colours and logo', cy: 'Lliwiau a logo' },
  colour: { en: 'Main colour', cy: 'Prif liw' },
  colourHint: {
    en: 'A code such as #6b1f3a. White or black text stands on it, whichever can be read.',
    cy: 'Cod fel #6b1f3a. Bydd testun gwyn neu ddu arno, pa un bynnag y gellir ei ddarllen.',
  },
  onColour: { en: 'Colour of text on it', cy: 'Lliw’r testun arno' },
  onColourHint: { en: 'Optional', cy: 'Dewisol' },
  accent: { en: 'Colour of the line under the header', cy: 'Lliw’r llinell o dan y pennawd' },
  logo: { en: 'Logo', cy: 'Logo' },
  logoHint: {
    en: 'A PNG picture of at most 200 kB and 2,000 by 1,000 pixels. The name stands beside it, so it needs no words.',
    cy: 'Llun PNG o 200 kB a 2,000 wrth 1,000 picsel ar y mwyaf. Mae’r enw wrth ei ymyl, felly nid oes angen geiriau arno.',
  },
  logoNow: { en: 'The logo now', cy: 'Y logo nawr' },
  logoRemove: { en: 'Take the logo away', cy: 'Tynnu’r logo' },
  colourWrong: {
    en: 'Enter the main colour as a # and six digits or letters from a to f',
    cy: 'Rhowch y prif liw fel # a chwe digid neu lythyren o a i f',
  },
  onColourWrong: {
    en: 'Enter the colour of text as a # and six digits or letters from a to f',
    cy: 'Rhowch liw’r testun fel # a chwe digid neu lythyren o a i f',
  },
  accentWrong: {
    en: 'Enter the colour of the line as a # and six digits or letters from a to f',
    cy: 'Rhowch liw’r llinell fel # a chwe digid neu lythyren o a i f',
  },
  contrast: {
    en: 'The contrast between these two colours is {ratio} to 1. It must be 4.5 to 1 or more, so that everybody can read it',
    cy: 'Y cyferbyniad rhwng y ddau liw hyn yw {ratio} i 1. Rhaid iddo fod yn 4.5 i 1 neu fwy, fel y gall pawb ei ddarllen',
  },
  logoWrong: {
    en: 'The logo must be a PNG picture of at most 2,000 by 1,000 pixels',
    cy: 'Rhaid i’r logo fod yn llun PNG o 2,000 wrth 1,000 picsel ar y mwyaf',
  },
  // Working days
  calendarTitle: { en: 'Working days', cy: 'Diwrnodau gwaith' },
  calendarIntro: {
    en: 'Monday to Friday, without bank holidays and the days below. Targets in working days count with them from now on.',
    cy: 'Dydd Llun i ddydd Gwener, heb wyliau banc a’r dyddiau isod. Mae targedau mewn diwrnodau gwaith yn cyfrif gyda nhw o hyn ymlaen.',
  },
  nation: { en: 'Whose bank holidays', cy: 'Gwyliau banc pwy' },
  ENG: { en: 'England', cy: 'Lloegr' },
  WLS: { en: 'Wales', cy: 'Cymru' },
  SCT: { en: 'Scotland', cy: 'Yr Alban' },
  NIR: { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
  closed: { en: 'Other days you are closed', cy: 'Dyddiau eraill rydych ar gau' },
  closedHint: {
    en: 'One date a line, such as 29/12/2026. Days that have gone may stay.',
    cy: 'Un dyddiad y llinell, fel 29/12/2026. Caiff dyddiau a fu aros.',
  },
  closedWrong: {
    en: '{line} is not a real date. Enter each like 29/12/2026',
    cy: 'Nid yw {line} yn ddyddiad go iawn. Rhowch bob un fel 29/12/2026',
  },
  closedMany: { en: 'Enter 200 closed days or fewer', cy: 'Rhowch 200 o ddyddiau cau neu lai' },
  nextHolidays: { en: 'The next bank holidays', cy: 'Y gwyliau banc nesaf' },
  // Teams
  teamsTitle: { en: 'Teams', cy: 'Timau' },
  noTeams: { en: 'There are no teams yet.', cy: 'Nid oes timau eto.' },
  team: { en: 'Team', cy: 'Tîm' },
  members: { en: 'People', cy: 'Pobl' },
  addTeam: { en: 'Add a team', cy: 'Ychwanegu tîm' },
  change: { en: 'Change', cy: 'Newid' },
  rename: { en: 'Rename', cy: 'Ailenwi' },
  endTeam: { en: 'Close the team', cy: 'Cau’r tîm' },
  teamCode: { en: 'What service designs call it', cy: 'Beth mae dyluniadau gwasanaeth yn ei alw' },
  teamCodeHint: {
    en: 'Requests that a design gives to this team arrive in its queue. Your services name:',
    cy: 'Mae ceisiadau y mae dyluniad yn eu rhoi i’r tîm hwn yn cyrraedd ei giw. Mae eich gwasanaethau’n enwi:',
  },
  teamCodeNone: {
    en: 'Requests that a design gives to this team arrive in its queue. Your services name no team yet.',
    cy: 'Mae ceisiadau y mae dyluniad yn eu rhoi i’r tîm hwn yn cyrraedd ei giw. Nid yw eich gwasanaethau’n enwi tîm eto.',
  },
  teamCodeWrong: {
    en: 'Enter one word in small letters, like waste, that no other team has',
    cy: 'Rhowch un gair mewn llythrennau bach, fel waste, nad oes gan unrhyw dîm arall',
  },
  teamNameMissing: { en: 'Enter the name of the team in English', cy: 'Rhowch enw’r tîm yn Saesneg' },
  teamNameCyMissing: { en: 'Enter the name of the team in Welsh', cy: 'Rhowch enw’r tîm yn Gymraeg' },
  teamHasPeople: {
    en: 'People still work in this team. Move them to another one first',
    cy: 'Mae pobl yn dal i weithio yn y tîm hwn. Symudwch nhw i un arall yn gyntaf',
  },
} as const satisfies Record<string, Text>
