import type { Text } from '#core/text.ts'

export const words = {
  better: { en: 'Make this service better', cy: 'Gwella’r gwasanaeth hwn' },
  suggest: { en: 'Suggest a change', cy: 'Awgrymwch newid' },
  orRead: { en: 'or read', cy: 'neu darllenwch' },
  suggestions: {
    en: 'what others suggested and what became of it',
    cy: 'yr hyn a awgrymodd eraill a’r hyn a ddaeth ohono',
  },
  outcome: { en: 'See the results and our response', cy: 'Gweld y canlyniadau a’n hymateb' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  allServices: { en: 'All services', cy: 'Pob gwasanaeth' },
  welcome: { en: 'What do you need to do?', cy: 'Beth sydd angen i chi ei wneud?' },
  none: {
    en: 'There are no online services here yet. Use the telephone number below.',
    cy: 'Nid oes gwasanaethau ar-lein yma eto. Defnyddiwch y rhif ffôn isod.',
  },
  follow: { en: 'What you have asked for already', cy: 'Yr hyn rydych wedi gofyn amdano’n barod' },
  followText: {
    en: 'Follow a request with its reference, without an account',
    cy: 'Dilyn cais gyda’i gyfeirnod, heb gyfrif',
  },
  start: { en: 'Start now', cy: 'Dechrau nawr' },
  need: { en: 'What you need', cy: 'Beth sydd ei angen arnoch' },
  time: { en: 'How long it takes', cy: 'Faint o amser mae’n ei gymryd' },
  cost: { en: 'What it costs', cy: 'Faint mae’n ei gostio' },
  free: { en: 'There is nothing to pay.', cy: 'Nid oes dim i’w dalu.' },
  feeShown: {
    en: 'We tell you what you will pay before you send it.',
    cy: 'Byddwn yn dweud wrthych beth fyddwch yn ei dalu cyn i chi ei anfon.',
  },
  heard: { en: 'When you will hear from us', cy: 'Pryd y byddwch yn clywed gennym' },
  within: { en: 'We aim to deal with it within', cy: 'Ein nod yw delio ag ef o fewn' },
  data: { en: 'How we use what you tell us', cy: 'Sut rydym yn defnyddio’r hyn a ddywedwch wrthym' },
  kept: { en: 'We keep it for', cy: 'Rydym yn ei gadw am' },
  afterClosed: { en: 'after your request is closed', cy: 'ar ôl i’ch cais gael ei gau' },
  afterSubmitted: { en: 'after you send it', cy: 'ar ôl i chi ei anfon' },
  basis: { en: 'Our legal basis is', cy: 'Ein sail gyfreithiol yw' },
  categories: { en: 'It asks about', cy: 'Mae’n gofyn am' },
  signIn: {
    en: 'You will be asked to sign in part of the way through.',
    cy: 'Gofynnir i chi fewngofnodi yn ystod y broses.',
  },
  otherWays: { en: 'If you cannot use the online service', cy: 'Os na allwch ddefnyddio’r gwasanaeth ar-lein' },
  call: { en: 'Call us and we will fill it in with you:', cy: 'Ffoniwch ni a byddwn yn ei lenwi gyda chi:' },
  paper: { en: 'Apply on paper', cy: 'Gwneud cais ar bapur' },
  paperText: {
    en: 'Print the form, fill it in by hand and send it to us.',
    cy: 'Argraffwch y ffurflen, ei llenwi â llaw a’i hanfon atom.',
  },
  place: { en: 'Your local public services', cy: 'Eich gwasanaethau cyhoeddus lleol' },
  placeText: {
    en: 'Councils, the NHS, the fire service and housing in one place. Choose who you want to deal with.',
    cy: 'Cynghorau, y GIG, y gwasanaeth tân a thai mewn un lle. Dewiswch gyda phwy rydych am ddelio.',
  },
  demo: {
    en: 'This is a demonstration of Moothall: Barsetshire and the people in it do not exist.',
    cy: 'Arddangosiad o Moothall yw hwn: nid yw Swydd Barset na’r bobl ynddi yn bodoli.',
  },
  demoLink: { en: 'Sign in as somebody from Barsetshire', cy: 'Mewngofnodwch fel rhywun o Swydd Barset' },
  search: { en: 'Search services', cy: 'Chwilio am wasanaethau' },
  searchHint: {
    en: 'For example: bins, council tax, pothole',
    cy: 'Er enghraifft: biniau, y dreth gyngor, twll yn y ffordd',
  },
  searchButton: { en: 'Search', cy: 'Chwilio' },
  resultsFor: { en: 'Search results for', cy: 'Canlyniadau chwilio ar gyfer' },
  noResults: {
    en: 'We found nothing. Try another word, or look through all services.',
    cy: 'Ni ddaethom o hyd i ddim. Rhowch gynnig ar air arall, neu edrychwch drwy bob gwasanaeth.',
  },
  elsewhere: { en: 'Find out which council does this', cy: 'Gweld pa gyngor sy’n gwneud hyn' },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  noOrganisations: {
    en: 'There are no organisations here yet. Use the telephone number below.',
    cy: 'Nid oes sefydliadau yma eto. Defnyddiwch y rhif ffôn isod.',
  },
  others: { en: 'Other organisations here', cy: 'Sefydliadau eraill yma' },
  which: { en: 'Which council does this where you live?', cy: 'Pa gyngor sy’n gwneud hyn lle rydych chi’n byw?' },
  whichText: {
    en: 'In some parts of England a district and a county council share the work. Choose what you need.',
    cy: 'Mewn rhai rhannau o Loegr mae cyngor dosbarth a chyngor sir yn rhannu’r gwaith. Dewiswch yr hyn sydd ei angen arnoch.',
  },
  payTo: { en: 'Which council do you pay council tax to?', cy: 'I ba gyngor rydych chi’n talu’r dreth gyngor?' },
  payToHint: {
    en: 'It is named on your council tax bill.',
    cy: 'Mae ei enw ar eich bil treth gyngor.',
  },
  choose: { en: 'Choose a council', cy: 'Dewiswch gyngor' },
  chooseMissing: {
    en: 'Select the council you pay council tax to',
    cy: 'Dewiswch y cyngor rydych yn talu’r dreth gyngor iddo',
  },
  continue: { en: 'Continue', cy: 'Parhau' },
  doneBy: { en: 'Who does this for you', cy: 'Pwy sy’n gwneud hyn i chi' },
  useService: { en: 'Use the service', cy: 'Defnyddio’r gwasanaeth' },
  goTo: { en: 'Go to its website', cy: 'Mynd i’w wefan' },
  seePages: { en: 'See its services', cy: 'Gweld ei wasanaethau' },
  another: { en: 'Choose another council', cy: 'Dewis cyngor arall' },
  notYours: {
    en: 'Not sure that we are your council for this?',
    cy: 'Ddim yn siŵr mai ni yw eich cyngor ar gyfer hyn?',
  },
} as const satisfies Record<string, Text>

/** The categories of personal information in words that people use. */
export const categoryWords: Readonly<Record<string, Text>> = {
  service: { en: 'what you are asking for', cy: 'yr hyn rydych yn gofyn amdano' },
  identity: { en: 'who you are', cy: 'pwy ydych chi' },
  contact: { en: 'how to reach you', cy: 'sut i gysylltu â chi' },
  household: { en: 'who you live with', cy: 'gyda phwy rydych yn byw' },
  finance: { en: 'your money and benefits', cy: 'eich arian a’ch budd-daliadau' },
  housing: { en: 'your home', cy: 'eich cartref' },
  education: { en: 'school or learning', cy: 'ysgol neu ddysgu' },
  health: { en: 'your health', cy: 'eich iechyd' },
  care: { en: 'the care and support you need', cy: 'y gofal a’r cymorth sydd eu hangen arnoch' },
  offence: { en: 'offences', cy: 'troseddau' },
  equality: {
    en: 'equality monitoring, which nobody who decides can see',
    cy: 'monitro cydraddoldeb, na all neb sy’n penderfynu ei weld',
  },
  safeguarding: { en: 'keeping people safe', cy: 'cadw pobl yn ddiogel' },
  protected: { en: 'details that are specially protected', cy: 'manylion sydd wedi’u diogelu’n arbennig' },
}

/** The lawful bases of a design's retention in words (UK GDPR, Article 6). */
export const basisWords: Readonly<Record<string, Text>> = {
  contract: { en: 'that you ask us for a service (contract)', cy: 'eich bod yn gofyn i ni am wasanaeth (contract)' },
  'legal-obligation': { en: 'a duty in law', cy: 'dyletswydd yn ôl y gyfraith' },
  'public-task': { en: 'a public task that the law gives us', cy: 'tasg gyhoeddus y mae’r gyfraith yn ei rhoi i ni' },
  'vital-interests': { en: 'somebody’s life or safety', cy: 'bywyd neu ddiogelwch rhywun' },
  consent: { en: 'your consent', cy: 'eich caniatâd' },
}
