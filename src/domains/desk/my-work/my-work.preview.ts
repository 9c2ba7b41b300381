import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotAssign } from '../../cases/assignment/assignment.policy.ts'
import { previewColleagues, previewTeams } from '../../cases/assignment/preview-work.ts'
import type { Notice } from '../../cases/notices/notice.rules.ts'
import { previewTasks } from '../../cases/tasks/task.preview.ts'
import { previewQueue } from '../queue/queue.preview.ts'
import { type MyWorkView, myWorkView } from './my-work.view.ts'

const notice = (id: string, kind: Notice['kind'], reference: string): Notice => ({
  id,
  kind,
  reference,
  version: 'version',
  at: Temporal.Instant.from('2026-05-06T08:00:00Z'),
})

const state = (name: string, more: Partial<MyWorkView>): PreviewState => ({
  name,
  html: (locale) =>
    myWorkView({
      frame: previewFrame(locale, '/desk/barchester/my-work', { who: 'officer' }),
      org: 'barchester',
      me: 'm1',
      csrf: previewHidden,
      colleagues: previewColleagues,
      teams: previewTeams,
      covering: [],
      notices: [],
      tasks: [],
      cases: [],
      more: false,
      mayTake: true,
      today: '2026-05-06',
      ...more,
    }),
})

const tasks = previewTasks.filter(({ doneAt }) => doneAt === null).map((task) => ({ ...task, reference: 'H7KM-4TQX' }))
const busy: Partial<MyWorkView> = {
  notices: [
    notice('n1', 'overdue', '4QTR-79WC'),
    notice('n2', 'given', 'K2VN-8RSD'),
    notice('n3', 'dueSoon', 'H7KM-4TQX'),
    notice('n4', 'noReply', 'C9PW-2HJE'),
  ],
  tasks,
  cases: previewQueue((titles) => titles),
}

/** One's own work, and that of those whom one covers. */
export const myWorkPreview: Preview = {
  name: 'desk/my-work',
  routes: ['GET /desk/:org/my-work', 'POST /desk/:org/notices/:notice/away', 'POST /desk/:org/take-next'],
  kind: 'page',
  states: [
    state('nothing to do', {}),
    state('one request', { cases: previewQueue((titles) => titles).slice(0, 1) }),
    state('much to do', busy),
    state('covering for a colleague', { ...busy, covering: ['Charlotte Stanhope'], more: true }),
    state('somebody who only reads', { mayTake: false }),
    {
      ...state('the longest Welsh', { ...busy, cases: previewQueue(longest), teams: longest(previewTeams) }),
      locale: 'cy',
    },
    refusedState(),
    refusedState('no role for it', cannotAssign),
  ],
}
