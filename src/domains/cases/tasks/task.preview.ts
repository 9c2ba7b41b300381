import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { cannotAssign } from '../assignment/assignment.policy.ts'
import { previewTeams, previewWorkforce } from '../assignment/preview-work.ts'
import type { TaskTyped } from './add-task.ts'
import { addTaskView } from './add-task.view.ts'
import type { Task } from './task.rules.ts'
import { taskWords as words } from './task.words.ts'

const task = (id: string, more: Partial<Task>): Task => ({
  id,
  title: 'Check the register',
  owner: null,
  team: null,
  dueOn: null,
  required: false,
  doneAt: null,
  doneBy: null,
  ...more,
})

/** Tasks of a case in the gallery: one that is late and needed, one of a team, one that is done. */
export const previewTasks: readonly Task[] = [
  task('a1', { owner: 'm2', dueOn: '2026-05-05', required: true }),
  task('a2', { title: 'Ask the neighbours', team: 't1', dueOn: '2026-05-12' }),
  task('a3', { title: 'Measure the bay', doneAt: Temporal.Instant.from('2026-05-04T09:00:00Z'), doneBy: 'm1' }),
]

const nothing: TaskTyped = { title: '', who: '', days: '', required: false }
const state = (
  name: string,
  typed: TaskTyped,
  problems: readonly { field: string; message: (typeof words)[keyof typeof words] }[],
  teams = previewTeams,
): PreviewState => ({
  name,
  html: (locale) =>
    addTaskView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/tasks', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      back: '#case',
      panel: {
        ...previewWorkforce,
        teams,
        locale,
        tasks: [],
        today: '2026-05-06',
        may: true,
        csrf: previewHidden,
        hidden: previewHidden,
        action: () => '#tasks',
        again: { typed, problems: problems.map((problem) => ({ ...problem, code: 'wrong' })) },
      },
    }),
})

/** The form of a task, when something is wrong with what was typed. */
export const addTaskPreview: Preview = {
  name: 'cases/add-task',
  routes: ['POST /desk/:org/cases/:reference/tasks', 'POST /desk/:org/cases/:reference/tasks/:task'],
  kind: 'page',
  states: [
    state('nothing typed', nothing, [{ field: 'title', message: words.whatMissing }]),
    state('too long', { ...nothing, title: 'Check the register. '.repeat(11) }, [
      { field: 'title', message: words.whatLong },
    ]),
    state('no such number of days', { ...nothing, title: 'Check the register', days: 'soon', required: true }, [
      { field: 'days', message: words.daysWrong },
    ]),
    {
      ...state('the longest Welsh', nothing, [{ field: 'title', message: words.whatMissing }], longest(previewTeams)),
      locale: 'cy',
    },
    refusedState(),
    refusedState('no role for it', cannotAssign),
  ],
}
