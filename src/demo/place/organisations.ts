import type { Text } from '#core/text.ts'
import { demoId } from '../demo-id.ts'

/** A team of an organisation of the demo. */
export interface DemoTeam {
  readonly id: string
  readonly name: Text
}

/** An organisation of the demo, with everything that the public sees of it. */
export interface DemoOrganisation {
  readonly slug: string
  readonly name: Text
  readonly kind: 'county' | 'district' | 'nhs-trust' | 'fire-service' | 'housing-association'
  readonly brand: { readonly colour: string; readonly accent: string }
  readonly contact: {
    readonly phone: string
    readonly hours: Text
    readonly email: string
    readonly address: readonly string[]
    readonly staffHelp?: readonly string[]
  }
  readonly teams: readonly DemoTeam[]
  /** the designs of the starter library that it runs, by folder */
  readonly designs: readonly string[]
}

const weekdays: Text = { en: 'Monday to Friday, 8:30am to 5pm', cy: 'Dydd Llun i ddydd Gwener, 8:30am i 5pm' }
const everyDay: Text = { en: 'Every day, 8am to 8pm', cy: 'Bob dydd, 8am i 8pm' }

/**
 * The organisations of Barsetshire, a county that does not exist; the first is the host. Telephone numbers are of the
 * ranges that Ofcom keeps for drama.
 */
export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    slug: 'barsetshire',
    name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' },
    kind: 'county',
    brand: { colour: '#0f4c3a', accent: '#e3b23c' },
    contact: {
      phone: '01632 960100',
      hours: weekdays,
      email: 'hello@barsetshire.example',
      address: ['Shire Hall', '1 Castle Street', 'Barchester', 'BA1 2AA'],
      staffHelp: ['01632 960199', 'servicedesk@barsetshire.example'],
    },
    teams: [
      { id: 'highways', name: { en: 'Highways', cy: 'Priffyrdd' } },
      { id: 'adult-social-care', name: { en: 'Adult social care', cy: 'Gofal cymdeithasol i oedolion' } },
      { id: 'carers', name: { en: 'Carers', cy: 'Gofalwyr' } },
      { id: 'blue-badge', name: { en: 'Blue Badges', cy: 'Bathodynnau Glas' } },
      { id: 'school-support', name: { en: 'School support', cy: 'Cymorth ysgolion' } },
      { id: 'admissions', name: { en: 'School admissions', cy: 'Derbyniadau ysgolion' } },
    ],
    designs: [
      ...['street-problem', 'care-needs-assessment', 'carers-assessment', 'blue-badge'],
      ...['free-school-meals', 'in-year-school-admission'],
    ],
  },
  {
    slug: 'barchester',
    name: { en: 'Barchester City Council', cy: 'Cyngor Dinas Barchester' },
    kind: 'district',
    brand: { colour: '#6b1f3a', accent: '#c9a227' },
    contact: {
      phone: '01632 960200',
      hours: weekdays,
      email: 'help@barchester.example',
      address: ['The Guildhall', 'Market Square', 'Barchester', 'BA1 1AA'],
      staffHelp: ['01632 960299', 'servicedesk@barchester.example'],
    },
    teams: [
      { id: 'waste', name: { en: 'Waste and recycling', cy: 'Gwastraff ac ailgylchu' } },
      { id: 'revenues', name: { en: 'Revenues', cy: 'Refeniw' } },
      { id: 'parking', name: { en: 'Parking', cy: 'Parcio' } },
      { id: 'licensing', name: { en: 'Licensing', cy: 'Trwyddedu' } },
      { id: 'planning', name: { en: 'Planning', cy: 'Cynllunio' } },
    ],
    designs: [
      ...['garden-waste', 'single-person-discount', 'missed-bin', 'bulky-waste', 'council-tax-moved-home'],
      ...['resident-parking-permit', 'taxi-driver-licence', 'pre-application-advice', 'parking-zone-consultation'],
    ],
  },
  {
    slug: 'barsetshire-nhs',
    name: { en: 'Barsetshire NHS Trust', cy: 'Ymddiriedolaeth GIG Swydd Barset' },
    kind: 'nhs-trust',
    brand: { colour: '#003d78', accent: '#41b6e6' },
    contact: {
      phone: '01632 960300',
      hours: everyDay,
      email: 'contact@barsetshire-nhs.example',
      address: ['Barchester Infirmary', 'Hospital Lane', 'Barchester', 'BA1 3AA'],
    },
    teams: [{ id: 'discharge', name: { en: 'Discharge', cy: 'Rhyddhau o’r ysbyty' } }],
    designs: [],
  },
  {
    slug: 'barsetshire-fire',
    name: { en: 'Barsetshire Fire Service', cy: 'Gwasanaeth Tân Swydd Barset' },
    kind: 'fire-service',
    brand: { colour: '#8a1c12', accent: '#f2a900' },
    contact: {
      phone: '01632 960400',
      hours: weekdays,
      email: 'safety@barsetshire-fire.example',
      address: ['Fire Station', 'Plumstead Road', 'Barchester', 'BA1 4AA'],
    },
    teams: [{ id: 'home-safety', name: { en: 'Home safety', cy: 'Diogelwch yn y cartref' } }],
    designs: [],
  },
  {
    slug: 'hogglestock-homes',
    name: { en: 'Hogglestock Homes', cy: 'Cartrefi Hogglestock' },
    kind: 'housing-association',
    brand: { colour: '#3b2a6b', accent: '#7fc8a9' },
    contact: {
      phone: '0808 157 0500',
      hours: weekdays,
      email: 'homes@hogglestock.example',
      address: ['7 Brickfield Road', 'Hogglestock', 'BA7 5AA'],
    },
    teams: [
      { id: 'tenancies', name: { en: 'Tenancies', cy: 'Tenantiaethau' } },
      { id: 'repairs', name: { en: 'Repairs', cy: 'Atgyweiriadau' } },
    ],
    designs: ['housing-repair'],
  },
]

/** The organisation that hosts the demo. */
export const demoHost = demoId(`organisation ${demoOrganisations[0]?.slug}`)
