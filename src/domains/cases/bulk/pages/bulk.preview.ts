import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotAssign } from '../../assignment/assignment.policy.ts'
import { previewColleagues, previewWorkforce } from '../../assignment/preview-work.ts'
import { nothingChosen } from '../bulk.policy.ts'
import { bulkWords as words } from '../bulk.words.ts'
import { type BulkView, bulkView } from './bulk.view.ts'
import { type BulkCheckView, bulkCheckView } from './bulk-check.view.ts'
import { type BulkProgressView, bulkProgressView } from './bulk-progress.view.ts'
import type { CheckedItem } from './read-bulk.ts'

const stages = [
  { id: 'checking', title: { en: 'Being checked', cy: 'Yn cael ei wirio' } },
  { id: 'ready', title: { en: 'Ready to decide', cy: 'Yn barod i’w benderfynu' } },
]
const item = (reference: string, more: Partial<CheckedItem> = {}): CheckedItem => ({
  caseId: reference,
  reference,
  version: 'version',
  stage: 'received',
  assigned: null,
  closedAt: null,
  seenStage: 'received',
  seenAssigned: null,
  state: 'chosen',
  why: null,
  detail: null,
  obstacle: undefined,
  stageTitle: stages[0]?.title ?? {},
  ...more,
})
const references = ['H7KM-4TQX', '4QTR-79WC', 'B3DX-6MNK', 'C9PW-2HJE', 'K2VN-8RSD']
const frameAt = (locale: 'en' | 'cy', path: string) =>
  previewFrame(locale, `/desk/barchester${path}`, { who: 'officer' })

const chosen = (name: string, more: Partial<BulkView>): PreviewState => ({
  name,
  html: (locale) =>
    bulkView({
      ...previewWorkforce,
      frame: frameAt(locale, '/bulk'),
      chosen: references.slice(0, 4).map((reference) => ({ reference })),
      stages,
      queue: '#queue',
      csrf: previewHidden,
      action: (act) => `#${act}`,
      again: undefined,
      ...more,
    }),
})
const wrong = (act: string, field: string, message: (typeof words)[keyof typeof words]): Partial<BulkView> => ({
  again: { typed: { act }, problems: [{ field, code: 'missing', message }] },
})

/** What is to be done with the requests that were chosen. */
export const bulkPreview: Preview = {
  name: 'cases/bulk',
  routes: [
    'GET /desk/:org/bulk',
    'POST /desk/:org/bulk/choose',
    'POST /desk/:org/bulk/plan',
    'POST /desk/:org/bulk/drop',
  ],
  kind: 'page',
  states: [
    chosen('nothing chosen', { chosen: [] }),
    chosen('one request', { chosen: [{ reference: 'H7KM-4TQX' }] }),
    chosen('some requests', {}),
    chosen('none that can be moved', { stages: [] }),
    chosen('nothing said', wrong('', 'act', words.actMissing)),
    chosen('to nobody in particular', wrong('assign', 'assign', words.toMissing)),
    chosen('to no stage', wrong('move', 'move', words.stageMissing)),
    chosen('no mark', wrong('flag', 'flag', words.markMissing)),
    chosen('no message', wrong('message', 'message', words.messageMissing)),
    { ...chosen('the longest Welsh', { stages: longest(stages) }), locale: 'cy' },
    refusedState(),
    refusedState('no role for it', cannotAssign),
  ],
}

const check = (name: string, more: Partial<BulkCheckView>): PreviewState => ({
  name,
  html: (locale) =>
    bulkCheckView({
      frame: frameAt(locale, '/bulk/check'),
      plan: { act: 'move', value: 'ready' },
      items: references.map((reference) => item(reference)),
      colleagues: previewColleagues,
      stages,
      back: '#bulk',
      action: '#start',
      hidden: previewHidden,
      ...more,
    }),
})
const some: readonly CheckedItem[] = [
  ...references.slice(0, 2).map((reference) => item(reference)),
  item('B3DX-6MNK', { obstacle: 'closed' }),
  item('C9PW-2HJE', { obstacle: 'moved' }),
  item('K2VN-8RSD', { obstacle: 'not-from-here' }),
  item('Q7GT-5XCB', { obstacle: 'cannot-move' }),
]

/** What will happen, before it does. */
export const bulkCheckPreview: Preview = {
  name: 'cases/bulk-check',
  routes: ['GET /desk/:org/bulk/check', 'POST /desk/:org/bulk/start'],
  kind: 'page',
  states: [
    check('all of them', {}),
    check('some of them', { items: some }),
    check('none of them', { items: some.slice(2) }),
    check('given to a colleague', { plan: { act: 'assign', value: 'm2' } }),
    check('put back, one given meanwhile', {
      plan: { act: 'assign', value: 'nobody' },
      items: [item('H7KM-4TQX'), item('4QTR-79WC', { obstacle: 'given', assigned: 'm3' })],
    }),
    check('a message, one of a service that is kept quiet', {
      plan: { act: 'message', value: 'delay' },
      items: [item('H7KM-4TQX'), item('4QTR-79WC', { obstacle: 'quiet' })],
    }),
    { ...check('the longest Welsh', { items: longest(some), stages: longest(stages) }), locale: 'cy' },
    refusedState(),
    refusedState('nothing chosen', nothingChosen),
  ],
}

const progress = (name: string, more: Partial<BulkProgressView>): PreviewState => ({
  name,
  html: (locale) =>
    bulkProgressView({
      frame: frameAt(locale, '/bulk/1'),
      org: 'barchester',
      plan: { act: 'move', value: 'ready' },
      running: false,
      counts: { chosen: 0, waiting: 0, done: 193, failed: 7 },
      failed: [],
      colleagues: previewColleagues,
      stages,
      queue: '#queue',
      retry: '#retry',
      csrf: previewHidden,
      ...more,
    }),
})
const failed: readonly CheckedItem[] = (
  ['moved', 'closed', 'tasks-open', 'own-case', 'not-for-them', 'no-colleague', 'not-open', 'left', 'fault'] as const
).map((why, i) => item(`4QTR-79W${i}`, { state: 'failed', why }))

/** How far it has come, and what was not done. */
export const bulkProgressPreview: Preview = {
  name: 'cases/bulk-progress',
  routes: ['GET /desk/:org/bulk/:bulk', 'POST /desk/:org/bulk/:bulk/retry'],
  kind: 'page',
  states: [
    progress('it runs', { running: true, counts: { chosen: 0, waiting: 120, done: 80, failed: 0 } }),
    progress('all done', { counts: { chosen: 0, waiting: 0, done: 200, failed: 0 } }),
    progress('some not done', { failed, counts: { chosen: 0, waiting: 0, done: 191, failed: failed.length } }),
    { ...progress('the longest Welsh', { failed: longest(failed), stages: longest(stages) }), locale: 'cy' },
    refusedState(),
  ],
}
