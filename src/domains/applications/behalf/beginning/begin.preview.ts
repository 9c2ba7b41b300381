import { Refusal } from '#core/refusal.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { missingIn } from '../behalf.rules.ts'
import { behalfWords as words } from '../behalf.words.ts'
import { keyedDoneView } from '../keyed-done.view.ts'
import { type BeginView, beginView } from './begin.view.ts'

const services = [
  {
    id: 'garden-waste',
    title: { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' },
    paper: '#garden-paper',
  },
  { id: 'missed-bin', title: { en: 'Report a missed bin', cy: 'Rhoi gwybod am fin a fethwyd' }, paper: '#bin-paper' },
]
const typed = {
  service: 'garden-waste',
  channel: 'paper',
  'received-day': '2',
  'received-month': '6',
  'received-year': '2026',
  spokeWith: 'representative',
  representative: 'Griselda Grantly',
  authority: 'Lasting power of attorney, seen',
  locale: 'cy',
  first: 'Martha',
  last: 'Bunce',
  postcode: 'BA1 1AF',
}
const begun = ['Martha Bunce', 'John Bold'].map((name, i) => ({
  href: `#${i}`,
  title: services[i]?.title ?? {},
  name,
  at: Temporal.Instant.from('2026-06-01T09:00:00Z'),
}))
const problem = (field: string, message: (typeof words)[keyof typeof words]) => ({ field, code: 'wrong', message })

const state = (name: string, more: Partial<BeginView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    beginView({
      frame: previewFrame(locale, '/desk/barchester/behalf', { who: 'officer' }),
      rooms: html``,
      action: '#begin',
      hidden: previewHidden,
      services,
      typed: {},
      problems: [],
      matches: [],
      begun: [],
      ...more,
    }),
})

/** Applying for somebody: where staff begin. */
export const beginPreview: Preview = {
  name: 'applications/behalf',
  routes: ['GET /desk/:org/behalf', 'POST /desk/:org/behalf'],
  kind: 'page',
  states: [
    state('nothing begun'),
    state('one begun', { begun: begun.slice(0, 1) }),
    state('several begun', { begun }),
    state('no service', { services: [] }),
    state('nothing typed', { problems: missingIn({}) }),
    state('nobody named who acts', {
      typed: { ...typed, representative: '', authority: '' },
      problems: missingIn({ ...typed, representative: '', authority: '' }),
    }),
    state('dates and postcode wrong', {
      typed: {
        ...typed,
        'received-year': '2020',
        'birthDate-day': '31',
        'birthDate-month': '2',
        'birthDate-year': '1950',
        postcode: 'BA1',
      },
      problems: [
        problem('received', words.receivedLate),
        problem('birthDate', words.birthDateWrong),
        problem('postcode', words.postcodeWrong),
      ],
    }),
    state('one record may be theirs', { typed, matches: [{ record: 'r1', line1: '1 Hiram’s Hospital' }] }),
    state('not said whose the record is', {
      typed,
      matches: [
        { record: 'r1', line1: '1 Hiram’s Hospital' },
        { record: 'r2', line1: '4 Mill Lane' },
      ],
      problems: [problem('record', words.sameMissing)],
    }),
    { ...state('the longest Welsh', { services: longest(services), begun: longest(begun), typed }), locale: 'cy' },
    refusedState('no permission', new Refusal('cannot-key-in', 403, words.notYours)),
    refusedState('not on duty', new Refusal('cannot-key-in', 403, words.notThisService)),
  ],
}

const done = (name: string, due: number): PreviewState => ({
  name,
  html: (locale) =>
    keyedDoneView({
      frame: previewFrame(locale, '/desk/barchester/behalf/done', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      due,
      request: '#case',
      another: '#another',
    }),
})

/** What an officer reads out when it is sent. */
export const keyedDonePreview: Preview = {
  name: 'applications/behalf-done',
  routes: ['GET /desk/:org/behalf/done'],
  kind: 'page',
  states: [
    done('nothing to pay', 0),
    done('something to pay', 5000),
    { ...done('in Welsh', 5000), locale: 'cy' },
    refusedState(),
  ],
}
