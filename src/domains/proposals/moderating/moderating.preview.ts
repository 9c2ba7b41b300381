import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { words as suggestWords } from '../suggesting/suggest.words.ts'
import { type HeapView, heapView, type ModerateView, moderateView } from './moderate.view.ts'
import type { Waiting } from './moderating.store.ts'
import { words } from './moderating.words.ts'
import { type QueueView, queueView } from './queue.view.ts'

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }
const question = { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' }
const services = [
  { title: service, suggest: '#suggest', list: '#list' },
  {
    title: { en: 'Report a problem on a street', cy: 'Rhoi gwybod am broblem ar stryd' },
    suggest: '#suggest-2',
    list: '#list-2',
  },
]

const said: Waiting = {
  id: '7c1f7a52-95a5-4dd5-9f0c-0f2c3a1d7e55',
  kind: 'proposal',
  about: null,
  design: 'parking-permit',
  version: 'version',
  element: 'questions/registration',
  what: 'Ask for the registration number once. Mrs Proudie of 3 High Street had to type it on two pages.',
  why: 'People with shaking hands get it wrong the second time.',
  whom: 'People who find typing hard',
  locale: 'en',
  by: 'once',
  author: null,
  onDay: '2026-06-01',
  alike: '0123456789abcdef',
  held: false,
  state: 'waiting',
}

const heap = (count: number, what: string, more: Partial<Waiting> = {}) => ({
  ...said,
  ...more,
  count,
  what,
  service,
  href: `#heap-${what.length}`,
})

const queue = (name: string, more: Partial<QueueView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    queueView({
      frame: previewFrame(locale, '/desk/barchester/suggestions', { who: 'officer' }),
      rooms: html``,
      heaps: [],
      waiting: 0,
      consultations: '#consultations',
      done: false,
      unanswered: [],
      settings: '#settings',
      services,
      ...more,
    }),
})
const heaps = [
  heap(1, said.what),
  heap(1, 'Say that blue badges need no permit.', { by: 'staff' }),
  heap(2, 'It asked me three times.', { kind: 'comment' }),
  heap(1, 'Let me choose the weekday', { held: true }),
  heap(214, 'Buy cheap garden furniture at our shop today', { held: true }),
]

const unanswered = [
  { what: said.what, locale: 'en', service, dueOn: '2026-06-08', late: true, href: '#late' },
  { what: 'Let me choose the weekday', locale: 'en', service, dueOn: '2026-06-29', late: false, href: '#soon' },
]

/** What waits to be read. */
export const suggestionsDeskPreview: Preview = {
  name: 'proposals/desk',
  routes: ['GET /desk/:org/suggestions'],
  kind: 'page',
  states: [
    queue('nothing waits'),
    queue('one', { heaps: heaps.slice(0, 1), waiting: 1 }),
    queue('a flood', { heaps, waiting: 619, done: true }),
    queue('to be answered', { unanswered }),
    queue('no moderator', { heaps: undefined, unanswered: undefined, settings: undefined }),
    { ...queue('the longest Welsh', longest({ heaps, services, waiting: 219 })), locale: 'cy' },
    refusedState(),
  ],
}

const moderate = (name: string, more: Partial<ModerateView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    moderateView({
      frame: previewFrame(locale, '/desk/barchester/suggestions/waiting/one', { who: 'officer' }),
      hidden: previewHidden,
      action: '#settle',
      back: '#all',
      typed: {},
      problems: [],
      said,
      service,
      element: question,
      proposal: undefined,
      ...more,
    }),
})
const comment = {
  said: { ...said, kind: 'comment', why: '', whom: '' },
  proposal: { what: 'Ask once', locale: 'en', href: '#one' },
} as const

/** Publishing what was said, or not. */
export const moderatePreview: Preview = {
  name: 'proposals/moderate',
  routes: ['GET /desk/:org/suggestions/waiting/:said', 'POST /desk/:org/suggestions/waiting/:said'],
  kind: 'page',
  states: [
    moderate('a suggestion'),
    moderate('by staff, in Welsh', { said: { ...said, by: 'staff', locale: 'cy' } }),
    moderate('a comment', comment),
    moderate('nothing left to publish', {
      typed: { what: '', why: said.why, whom: '' },
      problems: [
        { field: 'what', code: 'missing', message: suggestWords.whatMissing },
        { field: 'why', code: 'missing', message: suggestWords.whyMissing },
        { field: 'whom', code: 'long', message: suggestWords.whomLong },
      ],
    }),
    moderate('no reason chosen', {
      typed: { groundWords: 'It names somebody' },
      problems: [{ field: 'ground', code: 'missing', message: words.groundMissing }],
    }),
    { ...moderate('the longest Welsh', longest({ service, element: question })), locale: 'cy' },
    refusedState(),
  ],
}

const alike = (name: string, more: Partial<HeapView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    heapView({
      frame: previewFrame(locale, '/desk/barchester/suggestions/alike/0123456789abcdef', { who: 'officer' }),
      hidden: previewHidden,
      action: '#settle',
      back: '#all',
      typed: {},
      problems: [],
      heap: [1, 2, 3].map((n) => ({
        ...said,
        id: String(n),
        what: `Buy cheap garden furniture at our shop today number ${n}`,
        why: 'Best price in town',
        href: `#one-${n}`,
      })),
      chosen: [],
      ...more,
    }),
})

/** A heap of nearly the same words. */
export const heapPreview: Preview = {
  name: 'proposals/heap',
  routes: ['GET /desk/:org/suggestions/alike/:alike', 'POST /desk/:org/suggestions/alike/:alike'],
  kind: 'page',
  states: [
    alike('three of nearly the same words'),
    alike('none chosen', {
      problems: [
        { field: 'chosen', code: 'missing', message: words.chosenMissing },
        { field: 'ground', code: 'missing', message: words.groundMissing },
      ],
    }),
    alike('chosen, without a reason', {
      chosen: ['1', '2'],
      problems: [{ field: 'ground', code: 'missing', message: words.groundMissing }],
    }),
    { ...alike('the longest Welsh'), locale: 'cy' },
    refusedState(),
  ],
}
