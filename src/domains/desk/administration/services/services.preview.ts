import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewOf } from '../administration.preview.ts'
import { words as common } from '../administration.words.ts'
import { problem } from '../form.rules.ts'
import { type DesignView, designView } from './design.view.ts'
import { type RequiredView, requiredView } from './holds.view.ts'
import { type LibraryView, libraryView, type ServicesView, servicesView } from './library.view.ts'
import { type ServiceView, serviceView } from './service.view.ts'
import { words } from './services.words.ts'

const parking = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const bins = { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' }
const summary = { en: 'Park near your home.', cy: 'Parcio ger eich cartref.' }
const county = { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' }
const hash = 'a'.repeat(64)
const reason = { en: 'The new price from April', cy: 'Y pris newydd o fis Ebrill' }

const sources: LibraryView['sources'] = [
  { publisher: 'library', publisherName: null, design: 'permit', version: null, title: parking, summary },
  { publisher: 'library', publisherName: null, design: 'bins', version: null, title: bins, summary: null },
  { publisher: 'barsetshire', publisherName: county, design: 'other', version: hash, title: parking, summary },
].map((one, adopters) => ({ ...one, contentHash: hash, licence: 'MPL-2.0', adopters, reason }))

const library = (name: string, more: Partial<LibraryView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) =>
    libraryView({
      ...previewOf(shown, '/designs'),
      sources,
      adopted: ['bins'],
      asked: '',
      action: '#designs',
      ...more,
    }),
})

/** What can be adopted. */
export const libraryPreview: Preview = {
  name: 'administration/designs',
  routes: ['GET /desk/:org/administration/designs'],
  kind: 'page',
  states: [
    library('empty', { sources: [] }),
    library('one', { sources: sources.slice(0, 1), adopted: [] }),
    library('many'),
    library('looked for', { asked: 'gwastraff' }),
    library('nothing found', { asked: 'llamas' }),
    library('the longest Welsh', { sources: longest(sources) }, 'cy'),
    refusedState(),
  ],
}

const ownSource: DesignView['source'] = {
  publisher: 'library',
  publisherName: null,
  design: 'permit',
  version: null,
  contentHash: hash,
  licence: 'MPL-2.0',
  content: permit,
}

const design = (name: string, more: Partial<DesignView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    designView({
      ...previewOf(locale, '/designs/library/permit'),
      source: ownSource,
      today: '2026-05-01',
      adopted: undefined,
      varied: false,
      arrived: false,
      releases: [],
      adopters: [],
      action: '#adopt',
      hidden: previewHidden,
      ...more,
    }),
})

const since = Temporal.Instant.from('2026-03-02T10:00:00Z')
const releases: DesignView['releases'] = [
  {
    version: hash,
    contentHash: hash,
    reason,
    severity: 'law',
    neededBy: '2027-04-01',
    releasedAt: since,
    credits: [county],
  },
  {
    version: 'b'.repeat(64),
    contentHash: 'b'.repeat(64),
    reason: 'Asks for less',
    severity: 'better',
    neededBy: null,
    releasedAt: since.subtract({ hours: 2400 }),
    credits: [],
  },
]
const differs = [
  {
    sentence: {
      en: 'Question “Which zone do you live in?” now reads “Which zone is your home in?”',
      cy: 'Cwestiwn “Ym mha barth ydych chi’n byw?”: y geiriad newydd yw “Ym mha barth mae eich cartref?”',
    },
    reason: 'Street names',
  },
  { sentence: parking, reason: null },
]
const adopters: DesignView['adopters'] = [
  { org: 'barsetshire', name: county, version: hash, contentHash: hash, adoptedAt: since, varied: false, shown: null },
  {
    org: 'silverbridge',
    name: county,
    version: null,
    contentHash: 'b'.repeat(64),
    adoptedAt: since,
    varied: true,
    shown: differs,
  },
]

/** A design in plain words. */
export const designPreview: Preview = {
  name: 'administration/design',
  routes: [
    'GET /desk/:org/administration/designs/:publisher/:design',
    'POST /desk/:org/administration/designs/:publisher/:design',
  ],
  kind: 'page',
  states: [
    design('not adopted'),
    design('one’s own, and who adopted it', {
      source: { ...ownSource, publisher: 'barchester', publisherName: county, version: hash },
      releases,
      adopters,
    }),
    design('adopted as it is', { adopted: hash }),
    design('adopted, and newer here', { adopted: 'b'.repeat(64), releases, adopters: adopters.slice(0, 1) }),
    design('adopted, changed, and newer here', { adopted: 'b'.repeat(64), varied: true, releases, adopters }),
    design('adopted, changed, and an update waits', { adopted: 'b'.repeat(64), varied: true, arrived: true, releases }),
    {
      ...design('the longest Welsh', { adopted: hash, releases: longest(releases), adopters: longest(adopters) }),
      locale: 'cy',
    },
    refusedState(),
  ],
}

const services: ServicesView['services'] = (
  [
    ['permit', parking, 'live', true, false],
    ['bins', bins, 'adopted', false, false],
    ['newer', parking, 'adopted', true, true],
    ['held', bins, 'held', false, false],
    ['off', parking, 'off', false, false],
  ] as const
).map(([id, title, state, live, newer]) => ({
  design: id,
  title,
  publisher: 'library',
  state,
  live,
  newer,
  varied: 0,
  waits: state === 'held',
  goesLiveAt: null,
}))

const list = (name: string, shown: ServicesView['services'], locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (of) => servicesView({ ...previewOf(of, '/services'), services: shown, advised: ['bins'] }),
})

/** An organisation's services. */
export const servicesOwnPreview: Preview = {
  name: 'administration/services',
  routes: ['GET /desk/:org/administration/services'],
  kind: 'page',
  states: [
    list('none yet', []),
    list('one', services.slice(0, 1)),
    list('many', services),
    list('the longest Welsh', longest(services), 'cy'),
    refusedState(),
  ],
}

const [one] = services
const at = Temporal.Instant.from('2026-05-01T09:12:00Z')
const price = permit.parameters?.[0]?.id ?? ''

const service = (name: string, more: Partial<ServiceView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    serviceView({
      ...previewOf(locale, '/services/permit'),
      service: { ...(one as ServiceView['service']), state: 'adopted', live: false },
      adoption: { licence: 'MPL-2.0', contentHash: hash, findings: {} },
      design: permit,
      own: [],
      advice: [],
      today: '2026-05-01',
      action: '#act',
      hidden: previewHidden,
      values: {},
      problems: [],
      ...more,
    }),
})
const state = (is: ServiceView['service']['state'], live = false): Pick<ServiceView, 'service'> => ({
  service: { ...(one as ServiceView['service']), state: is, live, waits: is === 'held' },
})
const wrongFigure = (message: (typeof words)['moneyWrong'] | (typeof words)['datePast'], field: string) => ({
  values: { parameter: price, [`${price}.value`]: 'free' },
  problems: [problem(`${price}.${field}`, 'wrong', message)],
})

/** A service of an organisation. */
export const serviceOwnPreview: Preview = {
  name: 'administration/service',
  routes: ['GET /desk/:org/administration/services/:design', 'POST /desk/:org/administration/services/:design'],
  kind: 'page',
  states: [
    service('adopted', { done: words.doneAdopted }),
    service('being checked', state('checking')),
    service('held', state('held')),
    service('live, and a newer one waits for its day', {
      service: { ...(one as ServiceView['service']), live: true, waits: true, goesLiveAt: at.add({ hours: 720 }) },
    }),
    service('cannot be published', {
      ...state('refused'),
      publisherName: county,
      adoption: {
        licence: 'MPL-2.0',
        contentHash: hash,
        findings: {
          problems: [
            {
              at: '/pages/0/title',
              code: 'missing-language',
              message: { en: 'There is no Welsh here', cy: 'Nid oes Cymraeg yma' },
            },
          ],
        },
      },
    }),
    service('live, with own prices', {
      ...state('live', true),
      own: [
        { parameter: price, from: '2026-05-01', value: 4500 },
        { parameter: price, from: '2027-04-01', value: 4750 },
      ],
    }),
    service('live, and newer adopted', {
      service: { ...(one as ServiceView['service']), state: 'adopted', live: true, newer: true, varied: 3 },
    }),
    service('an update waits', {
      ...state('live', true),
      advice: [
        {
          ...{ publisher: 'barsetshire', design: 'permit', version: hash, contentHash: hash, reason, severity: 'law' },
          ...{ neededBy: '2027-04-01', arrivedAt: at, state: 'open', why: null },
        },
      ],
    }),
    service('a price that is none', wrongFigure(words.moneyWrong, 'value')),
    service('a price of yesterday', wrongFigure(words.datePast as never, 'from')),
    service('without figures', { design: { ...permit, parameters: [] } }),
    refusedState(),
  ],
}

const required = (name: string, more: Partial<RequiredView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    requiredView({ ...previewOf(locale, '/holds'), required: [], action: '#save', hidden: previewHidden, ...more }),
})

/** What an organisation requires before a service goes live. */
export const requiredPreview: Preview = {
  name: 'administration/holds',
  routes: ['GET /desk/:org/administration/holds', 'POST /desk/:org/administration/holds'],
  kind: 'page',
  states: [
    required('none'),
    required('all, saved', { required: ['second-officer', 'impact-assessment', 'ethics-review'], done: common.saved }),
    refusedState(),
  ],
}
