import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { Queue, QueuedCase } from '../cases/queue/find-cases.ts'
import { type QueueView, queueView } from './queue.view.ts'

const at = (day: string): Temporal.Instant => Temporal.Instant.from(`2026-05-${day}T09:12:00Z`)

const titles = {
  permit: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
  discount: { en: 'Single person discount', cy: 'Gostyngiad person sengl' },
  received: { en: 'Received', cy: 'Wedi’i dderbyn' },
  waiting: { en: 'Waiting for the applicant', cy: 'Yn aros am yr ymgeisydd' },
}
type Titles = typeof titles

const fresh = ({ permit, received }: Titles): QueuedCase => ({
  id: 'c1',
  reference: 'H7KM-4TQX',
  design: 'parking-permit',
  version: 'version',
  stage: 'received',
  service: permit,
  stageTitle: received,
  submittedAt: at('01'),
  dueAt: at('08'),
  overdue: false,
  restricted: false,
})

const queueOf = (cases: readonly QueuedCase[]): Queue => ({
  cases,
  counts: cases.map((one) => ({ ...one, cases: 1, overdue: one.overdue ? 1 : 0 })),
  next: undefined,
})

const nothingAsked = { service: '', stage: '', overdue: false }

const state = (name: string, queue: Queue, more: Partial<Pick<QueueView, 'asked' | 'next'>> = {}): PreviewState => ({
  name,
  html: (locale) =>
    queueView({
      frame: previewFrame(locale, '/desk/barchester', { who: 'officer' }),
      org: 'barchester',
      queue,
      asked: nothingAsked,
      action: '#show',
      next: undefined,
      desk: '#desk',
      ...more,
    }),
})

const late = (of: Titles): QueuedCase => ({ ...fresh(of), reference: '4QTR-79WC', dueAt: at('02'), overdue: true })
const many = (of: Titles): readonly QueuedCase[] => [
  late(of),
  { ...late(of), reference: 'B3DX-6MNK', design: 'single-person-discount', service: of.discount, restricted: true },
  fresh(of),
  { ...fresh(of), reference: 'C9PW-2HJE', stage: 'waiting', stageTitle: of.waiting, dueAt: null },
]

/** What an organisation's staff work on. */
export const queuePreview: Preview = {
  name: 'desk/queue',
  routes: ['GET /desk/:org'],
  kind: 'page',
  states: [
    state('nothing to do', queueOf([])),
    state('one request', queueOf([fresh(titles)])),
    state('many requests', queueOf([fresh(titles), ...many(titles).slice(2), fresh(titles)])),
    state('overdue and restricted', queueOf(many(titles))),
    state('more on the next page', queueOf(many(titles)), { next: '#next' }),
    state(
      'nothing like what was asked for',
      { ...queueOf(many(titles)), cases: [] },
      { asked: { ...nothingAsked, overdue: true } },
    ),
    { ...state('the longest Welsh', queueOf(many(longest(titles)))), locale: 'cy' },
    refusedState(),
  ],
}
