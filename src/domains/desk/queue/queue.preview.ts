import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewColleagues, previewTeams } from '../../cases/assignment/preview-work.ts'
import type { Queue, QueuedCase } from '../../cases/queue/find-cases.ts'
import type { SavedFilter } from '../../cases/queue/saved-filter.rules.ts'
import { type QueueView, queueView } from './queue.view.ts'
import { words } from './queue.words.ts'

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
  restricted: false,
  team: 't1',
  assigned: null,
  flag: null,
  standing: { kind: 'left', by: '2026-05-07', days: 2 },
})

const queueOf = (cases: readonly QueuedCase[]): Queue => ({
  cases,
  counts: cases.map((one) => ({ ...one, cases: 1, overdue: one.standing.kind === 'overdue' ? 1 : 0 })),
  like: cases.length,
  saved: [],
  next: undefined,
})

const saved: readonly SavedFilter[] = [
  { id: 'f1', name: 'Late, nobody has it', ofTeam: 't1', filter: { assigned: 'nobody', due: 'overdue' }, cases: 3 },
  { id: 'f2', name: 'My permits', ofTeam: null, filter: { service: 'parking-permit', assigned: 'me' }, cases: 12 },
]

const state = (
  name: string,
  queue: Queue,
  more: Partial<Pick<QueueView, 'choosing' | 'nextAt' | 'asked' | 'next' | 'first' | 'again' | 'teams'>> = {},
): PreviewState => ({
  name,
  html: (locale) =>
    queueView({
      frame: previewFrame(locale, '/desk/barchester', { who: 'officer' }),
      org: 'barchester',
      queue,
      asked: {},
      teams: previewTeams,
      colleagues: previewColleagues,
      me: 'm1',
      csrf: previewHidden,
      hasTeam: true,
      again: undefined,
      filters: () => '#filters',
      action: '#show',
      next: undefined,
      nextAt: undefined,
      choosing: { action: '#choose', csrf: previewHidden, ticked: [], chosen: 0 },
      first: undefined,
      desk: '#desk',
      ...more,
    }),
})

const late = (of: Titles): QueuedCase => ({
  ...fresh(of),
  reference: '4QTR-79WC',
  dueAt: at('02'),
  standing: { kind: 'overdue', by: '2026-05-01', days: 3 },
  assigned: 'm2',
  flag: 'urgent',
})
const many = (of: Titles): readonly QueuedCase[] => [
  late(of),
  { ...late(of), reference: 'B3DX-6MNK', design: 'single-person-discount', service: of.discount, restricted: true },
  fresh(of),
  {
    ...fresh(of),
    reference: 'K2VN-8RSD',
    standing: { kind: 'today', by: '2026-05-06' },
    assigned: 'm1',
    flag: 'check',
  },
  {
    ...fresh(of),
    reference: 'C9PW-2HJE',
    stage: 'waiting',
    stageTitle: of.waiting,
    assigned: 'm3',
    standing: { kind: 'paused', by: '2026-05-20', late: false },
  },
  { ...fresh(of), reference: 'Q7GT-5XCB', dueAt: null, standing: { kind: 'none' } },
]

/** Requests as they stand in a queue of the gallery, their words as they are or changed. */
export const previewQueue = (change: (of: Titles) => Titles): readonly QueuedCase[] => many(change(titles))

/** What an organisation's staff work on. */
export const queuePreview: Preview = {
  name: 'desk/queue',
  routes: ['GET /desk/:org', 'POST /desk/:org/filters', 'POST /desk/:org/filters/:filter/forget'],
  kind: 'page',
  states: [
    state('nothing to do', queueOf([])),
    state('one request', queueOf([fresh(titles)])),
    state('many requests', queueOf(many(titles).slice(2))),
    state('overdue and restricted', queueOf(many(titles))),
    state('more on other pages', queueOf(many(titles)), {
      next: '#next',
      nextAt: 'next',
      first: '#first',
      choosing: { action: '#choose', csrf: previewHidden, ticked: ['c1'], chosen: 12 },
    }),
    state(
      'kept lists, one of them shown',
      { ...queueOf(many(titles).slice(0, 2)), saved, like: 2 },
      { asked: { assigned: 'nobody', due: 'overdue' } },
    ),
    state(
      'nothing like what was asked for',
      { ...queueOf(many(titles)), cases: [], like: 0 },
      { asked: { due: 'overdue' } },
    ),
    state('somebody who only reads', queueOf(many(titles)), { choosing: undefined }),
    state('a list without a name', queueOf(many(titles)), {
      asked: { due: 'today' },
      again: { name: '', problems: [{ field: 'name', code: 'missing', message: words.nameMissing }] },
    }),
    state('a name that is too long', queueOf(many(titles)), {
      asked: { due: 'today' },
      again: {
        name: 'What is due today and '.repeat(4),
        problems: [{ field: 'name', code: 'too-long', message: words.nameLong }],
      },
    }),
    {
      ...state(
        'the longest Welsh',
        { ...queueOf(many(longest(titles))), saved },
        {
          teams: longest(previewTeams),
          asked: { due: 'soon' },
        },
      ),
      locale: 'cy',
    },
    refusedState(),
  ],
}
