import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import {
  type DeskConsultation,
  type DeskConsultationsView,
  deskConsultationsView,
  deskConsultationView,
} from './desk/desk.view.ts'
import { words as deskWords } from './desk/desk.words.ts'
import { parts } from './desk/read-response.rules.ts'
import type { ResultRow, Results } from './results/results.rules.ts'
import { type ResultsView, resultsView } from './results/results.view.ts'
import { words } from './results/results.words.ts'

const service = {
  en: 'Have your say on a residents’ parking zone',
  cy: 'Dweud eich dweud am barth parcio i breswylwyr',
}
const row = (en: string, cy: string, all: number | null, cells: ResultRow['cells'] = []): ResultRow => ({
  label: { en, cy },
  all,
  cells,
})

const figures: Results = {
  people: 310,
  groups: [
    { name: words.online, people: 240 },
    { name: words.paper, people: 55 },
    { name: words.staff, people: 15 },
  ],
  questions: [
    {
      id: 'support',
      title: { en: 'Do you support the parking zone?', cy: 'Ydych chi’n cefnogi’r parth parcio?' },
      rows: [
        row('Yes, strongly', 'Ydw, yn gryf', 105, [80, null, null]),
        row('Yes, on the whole', 'Ydw, ar y cyfan', 65, [50, 15, 0]),
        row('I am not sure', 'Nid wyf yn siŵr', 25, [15, 10, 0]),
        row('No, on the whole not', 'Nac ydw, ddim ar y cyfan', 40, [35, null, null]),
        row('No, not at all', 'Nac ydw, ddim o gwbl', 75, [60, 15, 0]),
      ],
    },
    {
      id: 'ageGroup',
      title: { en: 'Their age', cy: 'Eu hoedran' },
      rows: [
        row('Under 25', 'Dan 25', null),
        row('25 to 44', '25 i 44', 90),
        row('45 to 64', '45 i 64', 130),
        row('65 or over', '65 neu hŷn', 65),
        row('Not answered', 'Heb ei ateb', null),
      ],
    },
    {
      id: 'blueBadge',
      title: { en: 'Do you have a Blue Badge?', cy: 'Oes gennych chi Fathodyn Glas?' },
      rows: [row('Yes', 'Ie', null), row('No', 'Na', null)],
    },
  ],
}
const response = {
  version: 'version',
  number: 1,
  heard: {
    en: 'Most people who live in the streets want the zone. Shops fear for their customers.',
    cy: 'Mae’r rhan fwyaf o’r bobl sy’n byw yn y strydoedd eisiau’r parth. Mae siopau’n ofni am eu cwsmeriaid.',
  },
  decided: {
    en: 'The zone comes in September, from 8am to 6pm.\n\nOne hour of free parking stays in Cathedral Square.',
    cy: 'Daw’r parth ym mis Medi, o 8am i 6pm.\n\nBydd awr o barcio am ddim yn aros yn Sgwâr y Gadeirlan.',
  },
  why: {
    en: 'Seven in ten of those who live there are for it, and the free hour answers what shops told us.',
    cy: 'Mae saith o bob deg o’r rhai sy’n byw yno o’i blaid, ac mae’r awr am ddim yn ateb yr hyn a ddywedodd siopau wrthym.',
  },
  answerer: { en: 'Cabinet member for transport', cy: 'Aelod cabinet dros drafnidiaeth' },
  publishedOn: '2027-02-23',
}
const result = { version: 'version', figures, publishedOn: '2026-12-22' }

const published = (name: string, more: Partial<ResultsView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    resultsView({
      frame: previewFrame(locale, '/barchester/services/parking-zone-consultation/results'),
      service,
      back: '#service',
      suggestions: '#suggestions',
      result,
      response,
      rounds: [],
      ...more,
    }),
})

/** What came of a consultation, for everybody. */
export const consultationResultsPreview: Preview = {
  name: 'proposals/consultation-results',
  routes: ['GET /:org/services/:service/results'],
  kind: 'page',
  states: [
    published('results and response'),
    published('results, and no response yet', { response: undefined }),
    published('a response without figures', { result: undefined }),
    published('asked before', { rounds: [{ from: '2024-03-01', href: '#earlier' }] }),
    { ...published('the longest Welsh', longest({ result, response, service })), locale: 'cy' },
    refusedState('nothing is published'),
  ],
}

const round = { round: '2026-11-02', from: '2026-11-02', until: '2026-12-14', keyedUntil: '2026-12-21' }
const answer = (reference: string, sent: string, channel: string, counted = true) => ({
  reference,
  href: '#case',
  sent,
  channel,
  counted,
})
const came = [
  { channel: 'web', people: 241 },
  { channel: 'paper', people: 54 },
  { channel: 'phone', people: 14 },
]
const answers = [
  answer('H7KM-4TQX', '2026-12-14', 'web'),
  answer('2VNC-8RWD', '2026-12-14', 'paper'),
  answer('M3XK-7QHT', '2026-12-13', 'web', false),
]
const problems = parts.flatMap(([part, message]) =>
  ['en', 'cy'].map((tag) => ({ field: `${part}.${tag}`, code: 'missing', message })),
)

const desk = (name: string, more: Partial<DeskConsultation> = {}): PreviewState => ({
  name,
  html: (locale) =>
    deskConsultationView({
      frame: previewFrame(locale, '/desk/barchester/consultations/parking-zone-consultation', { who: 'officer' }),
      action: '#act',
      hidden: previewHidden,
      back: '#all',
      title: service,
      standing: 'late',
      round,
      public: '#public',
      keyIn: undefined,
      came,
      answers,
      more: '#more',
      draft: undefined,
      publishedOn: undefined,
      outcome: undefined,
      mayPublish: true,
      mayRespond: true,
      languages: ['en', 'cy'],
      typed: { 'role.en': 'Cabinet member for transport', 'role.cy': 'Aelod cabinet dros drafnidiaeth' },
      problems: [],
      done: undefined,
      ...more,
    }),
})

/** A consultation at the desk. */
export const deskConsultationPreview: Preview = {
  name: 'proposals/consultation-desk',
  routes: ['GET /desk/:org/consultations/:service', 'POST /desk/:org/consultations/:service'],
  kind: 'page',
  states: [
    desk('before it opens', { standing: 'early', came: [], answers: [], more: undefined }),
    desk('open', { standing: 'open', keyIn: '#behalf' }),
    desk('closed, paper still keyed in', { keyIn: '#behalf' }),
    desk('results to publish', { draft: { figures, hash: 'hash' } }),
    desk('results to look at', { draft: { figures, hash: 'hash' }, mayPublish: false, mayRespond: false }),
    desk('too few answers', { draft: { figures: undefined, hash: 'hash' }, came: [{ channel: 'web', people: 3 }] }),
    desk('the figures changed', {
      draft: { figures, hash: 'hash' },
      problems: [{ field: 'seen', code: 'changed', message: deskWords.changed }],
    }),
    desk('published', { publishedOn: '2026-12-22', outcome: '#results', done: deskWords.doneResults }),
    desk('everything is missing', {
      typed: {},
      publishedOn: '2026-12-22',
      outcome: '#results',
      problems,
    }),
    { ...desk('the longest Welsh', longest({ title: service, draft: { figures, hash: 'hash' } })), locale: 'cy' },
    refusedState('no such consultation'),
  ],
}

const listed = (name: string, consultations: DeskConsultationsView['consultations']): PreviewState => ({
  name,
  html: (locale) =>
    deskConsultationsView({
      frame: previewFrame(locale, '/desk/barchester/consultations', { who: 'officer' }),
      rooms: html``,
      consultations,
    }),
})
const zone = { title: service, href: '#zone', closes: '2026-12-14', standing: 'open' as const }
const bins = { en: 'What should happen to garden waste?', cy: 'Beth ddylai ddigwydd i wastraff gardd?' }

/** The consultations of an organisation, at its desk. */
export const deskConsultationsPreview: Preview = {
  name: 'proposals/consultations-desk',
  routes: ['GET /desk/:org/consultations'],
  kind: 'page',
  states: [
    listed('none', []),
    listed('one', [zone]),
    listed('several', [
      zone,
      { ...zone, title: bins, standing: 'late', closes: '2026-03-31' },
      { ...zone, title: bins, standing: 'early', closes: '2027-05-31' },
    ]),
    { ...listed('the longest Welsh', longest([zone])), locale: 'cy' },
    refusedState('not staff'),
  ],
}
