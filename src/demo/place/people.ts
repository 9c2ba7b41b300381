import type { Locale, Text } from '#core/text.ts'

/** Somebody of the demo who can be signed in as. */
export interface DemoPerson {
  /** what `POST /demo/sign-in` takes as `person` */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly locale: Locale
  /** what they can show */
  readonly shows: Text
}

export interface DemoResident extends DemoPerson {
  readonly birthDate: string
  readonly phone: string
  readonly address: { readonly line1: string; readonly town: string; readonly postcode: string }
}

/** Staff, with each organisation that they work for. */
export interface DemoStaff extends DemoPerson {
  readonly works: readonly { readonly org: string; readonly team: string; readonly roles: readonly string[] }[]
}

const emailOf = (id: string): string => `${id.replace('-', '.')}@barsetshire.example`

const resident = (
  id: string,
  name: string,
  facts: Omit<DemoResident, 'id' | 'name' | 'email' | 'locale'> & { locale?: Locale },
): DemoResident => ({ id, name, email: emailOf(id), locale: 'en', ...facts })

const staff = (id: string, name: string, shows: Text, works: DemoStaff['works']): DemoStaff => ({
  id,
  name,
  email: emailOf(id),
  locale: 'en',
  shows,
  works,
})

/** People who live in Barsetshire. */
export const demoResidents: readonly DemoResident[] = [
  resident('eleanor-bold', 'Eleanor Bold', {
    birthDate: '1971-04-12',
    phone: '01632 960611',
    address: { line1: '2 High Street', town: 'Barchester', postcode: 'BA1 1AD' },
    shows: {
      en: 'Requests to two councils: a garden waste bin to pay for, a council tax discount decided, a pothole reported.',
      cy: 'Ceisiadau i ddau gyngor: bin gwastraff gardd i dalu amdano, gostyngiad treth gyngor wedi’i benderfynu, twll yn y ffordd wedi’i adrodd.',
    },
  }),
  resident('septimus-harding', 'Septimus Harding', {
    birthDate: '1948-03-31',
    phone: '01632 960612',
    address: { line1: '3 Cathedral Close', town: 'Barchester', postcode: 'BA1 1AB' },
    shows: {
      en: 'A care needs assessment that only named people can open, and a council that waits for his answer.',
      cy: 'Asesiad o anghenion gofal na all ond pobl a enwir ei agor, a chyngor sy’n aros am ei ateb.',
    },
  }),
  resident('dilys-prys', 'Dilys Prys', {
    locale: 'cy',
    birthDate: '1958-09-02',
    phone: '01632 960613',
    address: { line1: '14 Stryd y Bont', town: 'Barchester', postcode: 'BA1 4DL' },
    shows: {
      en: 'Everything in Welsh: her applications, the messages and the letters.',
      cy: 'Popeth yn Gymraeg: ei cheisiadau, y negeseuon a’r llythyrau.',
    },
  }),
  resident('john-bold', 'John Bold', {
    birthDate: '1985-11-23',
    phone: '01632 960614',
    address: { line1: '41 London Road', town: 'Barchester', postcode: 'BA1 5PQ' },
    shows: {
      en: 'Reports problems on the roads: one repaired, one scheduled, one turned down.',
      cy: 'Mae’n adrodd problemau ar y ffyrdd: un wedi’i drwsio, un wedi’i drefnu, un wedi’i wrthod.',
    },
  }),
  resident('letitia-quiverful', 'Letitia Quiverful', {
    birthDate: '1979-01-30',
    phone: '01632 960615',
    address: { line1: '9 Puddingdale Lane', town: 'Barchester', postcode: 'BA1 6TR' },
    shows: {
      en: 'Cares for her mother: asked for a care needs assessment for her.',
      cy: 'Mae’n gofalu am ei mam: gofynnodd am asesiad o anghenion gofal iddi.',
    },
  }),
  resident('augusta-gresham', 'Augusta Gresham', {
    birthDate: '2001-06-17',
    phone: '01632 960616',
    address: { line1: 'Flat 4, 22 Mill Lane', town: 'Barchester', postcode: 'BA1 7HG' },
    shows: {
      en: 'Was refused a garden waste bin, with the reasons.',
      cy: 'Gwrthodwyd bin gwastraff gardd iddi, gyda’r rhesymau.',
    },
  }),
  resident('martha-bunce', 'Martha Bunce', {
    birthDate: '1966-02-08',
    phone: '01632 960617',
    address: { line1: '1 Hiram’s Hospital', town: 'Barchester', postcode: 'BA1 1AF' },
    shows: { en: 'Has not asked for anything yet: an empty account.', cy: 'Heb ofyn am ddim eto: cyfrif gwag.' },
  }),
]

/** People who work for Barsetshire's organisations. */
export const demoStaff: readonly DemoStaff[] = [
  staff(
    'obadiah-slope',
    'Obadiah Slope',
    { en: 'Decides garden waste requests for the city.', cy: 'Mae’n penderfynu ceisiadau gwastraff gardd i’r ddinas.' },
    [{ org: 'barchester', team: 'waste', roles: ['officer'] }],
  ),
  staff(
    'susan-grantly',
    'Susan Grantly',
    {
      en: 'Decides council tax discounts for the city; leads the team.',
      cy: 'Mae’n penderfynu gostyngiadau treth gyngor i’r ddinas; mae’n arwain y tîm.',
    },
    [{ org: 'barchester', team: 'revenues', roles: ['officer', 'lead'] }],
  ),
  staff(
    'thomas-towers',
    'Thomas Towers',
    { en: 'Inspects roads for the county.', cy: 'Mae’n archwilio ffyrdd i’r sir.' },
    [{ org: 'barsetshire', team: 'highways', roles: ['officer'] }],
  ),
  staff(
    'mary-thorne',
    'Mary Thorne',
    {
      en: 'On duty in adult social care: opens restricted cases that others in the county cannot see.',
      cy: 'Ar ddyletswydd mewn gofal cymdeithasol i oedolion: mae’n agor achosion cyfyngedig na all eraill yn y sir eu gweld.',
    },
    [{ org: 'barsetshire', team: 'adult-social-care', roles: ['officer', 'duty'] }],
  ),
  staff(
    'charlotte-stanhope',
    'Charlotte Stanhope',
    {
      en: 'Works for the city and for the county, in one of them at a time.',
      cy: 'Mae’n gweithio i’r ddinas ac i’r sir, i un ohonynt ar y tro.',
    },
    [
      { org: 'barchester', team: 'waste', roles: ['officer'] },
      { org: 'barsetshire', team: 'highways', roles: ['officer'] },
    ],
  ),
  staff(
    'omicron-pie',
    'Omicron Pie',
    { en: 'Works at the hospital: an empty desk.', cy: 'Mae’n gweithio yn yr ysbyty: desg wag.' },
    [{ org: 'barsetshire-nhs', team: 'discharge', roles: ['officer'] }],
  ),
  staff(
    'bertie-stanhope',
    'Bertie Stanhope',
    { en: 'Works at the fire service: an empty desk.', cy: 'Mae’n gweithio yn y gwasanaeth tân: desg wag.' },
    [{ org: 'barsetshire-fire', team: 'home-safety', roles: ['officer'] }],
  ),
  staff(
    'josiah-crawley',
    'Josiah Crawley',
    { en: 'Arranges repairs for the housing association.', cy: 'Mae’n trefnu atgyweiriadau i’r gymdeithas dai.' },
    [{ org: 'hogglestock-homes', team: 'repairs', roles: ['officer'] }],
  ),
  staff(
    'griselda-grantly',
    'Griselda Grantly',
    {
      en: 'Decides parking permits for the city, and leads licensing: taxi drivers’ cases open to her.',
      cy: 'Mae’n penderfynu trwyddedau parcio i’r ddinas, ac yn arwain trwyddedu: mae achosion gyrwyr tacsi yn agor iddi.',
    },
    [{ org: 'barchester', team: 'licensing', roles: ['officer', 'lead'] }],
  ),
  staff(
    'theophilus-grantly',
    'Theophilus Grantly',
    {
      en: 'Administers the city’s services: designs, prices, staff, diaries, colours.',
      cy: 'Mae’n gweinyddu gwasanaethau’r ddinas: dyluniadau, prisiau, staff, dyddiaduron, lliwiau.',
    },
    [{ org: 'barchester', team: 'licensing', roles: ['administrator'] }],
  ),
  staff(
    'francis-arabin',
    'Francis Arabin',
    {
      en: 'The city’s other administrator: approves what the first has changed.',
      cy: 'Gweinyddwr arall y ddinas: mae’n cymeradwyo’r hyn y mae’r cyntaf wedi’i newid.',
    },
    [{ org: 'barchester', team: 'licensing', roles: ['administrator'] }],
  ),
  staff(
    'caleb-oriel',
    'Caleb Oriel',
    {
      en: 'Looks after school meals and school places for the county.',
      cy: 'Mae’n gofalu am brydau ysgol a lleoedd mewn ysgolion i’r sir.',
    },
    [{ org: 'barsetshire', team: 'school-support', roles: ['officer'] }],
  ),
]
