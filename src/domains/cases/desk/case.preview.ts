import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { alreadyClosed, cannotAssign, noColleague, notForThem } from '../assignment/assignment.policy.ts'
import { previewWorkforce } from '../assignment/preview-work.ts'
import { workPanel } from '../assignment/work-panel.view.ts'
import { cannotMove, notFromHere, ownCase } from '../case.policy.ts'
import type { Case } from '../case.store.ts'
import { words } from '../case.words.ts'
import { conflictStates } from '../conflicts/conflict.preview.ts'
import type { CaseFile } from '../content/case-file.ts'
import {
  askedFile,
  decidedFile,
  freshFile,
  previewCase,
  previewLines,
  previewPayment,
  previewSum,
  talkedFile,
} from '../content/preview-case.ts'
import { previewNearbyPanel, previewPersonPanel } from '../duplicates/comparing/compare.preview.ts'
import { usualCalendar } from '../targets/calendar.rules.ts'
import { tasksOpen } from '../tasks/task.policy.ts'
import { previewTasks } from '../tasks/task.preview.ts'
import type { Task } from '../tasks/task.rules.ts'
import { taskPanel } from '../tasks/task.view.ts'
import { type CaseView, caseView } from './case.view.ts'

interface Shown {
  readonly of?: Partial<Case>
  readonly file?: CaseFile | ((locale: Locale) => CaseFile)
  readonly design?: Design
  readonly again?: CaseView['again']
  readonly mayMove?: boolean
  readonly tasks?: readonly Task[]
  readonly assigned?: string | null
  readonly present?: CaseView['present']
  readonly person?: Html
  readonly lines?: CaseView['lines']
  readonly pilot?: CaseView['pilot']
}

const state = (
  name: string,
  {
    of,
    file = freshFile,
    design = permit,
    again,
    mayMove = true,
    tasks = [],
    assigned = null,
    present = [],
    person,
    lines = previewLines,
    pilot,
  }: Shown,
): PreviewState => ({
  name,
  html: (locale) =>
    caseView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX', { who: 'officer' }),
      open: { case: { ...previewCase, ...of }, design: { compiled: { design } } },
      file: typeof file === 'function' ? file(locale) : file,
      lines,
      pilot,
      back: '#queue',
      now: Temporal.Instant.from('2026-05-06T12:00:00Z'),
      calendar: usualCalendar,
      mayMove,
      action: (form) => `#${form}`,
      hidden: () => previewHidden,
      letter: () => '#letter',
      fileHref: () => '#file',
      payments: '#payments',
      warnings: html``,
      panels: html`${workPanel({
        ...previewWorkforce,
        locale,
        of: { ...previewCase, ...of, assigned, team: 't1', flag: assigned && 'urgent' },
        me: 'm1',
        mayAssign: mayMove,
        csrf: previewHidden,
        action: (act) => `#${act}`,
      })}${person}
${taskPanel({
  ...previewWorkforce,
  locale,
  tasks,
  today: '2026-05-06',
  may: mayMove,
  csrf: previewHidden,
  hidden: previewHidden,
  action: () => '#task',
  again: undefined,
})}`,
      again,
      present,
    }),
})

const wrong = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'missing', message })
const given = { stage: 'given', outcome: 'given', closedAt: previewCase.dueAt, dueAt: null }

/** A case at the desk, in every way it can stand, and each of its forms with what was left out. */
export const casePreview: Preview = {
  name: 'cases/case',
  routes: [
    'GET /desk/:org/cases/:reference',
    'POST /desk/:org/cases/:reference/ask',
    'POST /desk/:org/cases/:reference/move',
    'POST /desk/:org/cases/:reference/decide',
    'POST /desk/:org/cases/:reference/note',
    'POST /desk/:org/cases/:reference/assign',
    'POST /desk/:org/cases/:reference/flag',
  ],
  kind: 'page',
  states: [
    state('just sent', {}),
    state('one’s own, with things to do', { assigned: 'm1', tasks: previewTasks }),
    state('a colleague’s who is away', { assigned: 'm3' }),
    state('sent on a pilot', { pilot: { hash: 'a'.repeat(64), from: '2026-05-01', until: '2026-09-30' } }),
    state('a decision that is a sum', { lines: previewSum }),
    state('overdue', { of: { dueAt: Temporal.Instant.from('2026-05-02T23:00:00Z') } }),
    state('no target', { of: { dueAt: null } }),
    state('waiting for the applicant', { of: { stage: 'waiting', dueAt: null }, file: askedFile }),
    state('a conversation and notes', { of: { stage: 'checking' }, file: talkedFile }),
    state('something to pay', { file: { ...freshFile, payment: previewPayment(0) } }),
    {
      name: 'the applicant may be known already',
      html: (locale) =>
        state('', { person: html`${previewPersonPanel(locale)}${previewNearbyPanel(locale)}` }).html(locale),
    },
    state('decided, with its letter', { of: given, file: decidedFile }),
    state('restricted to named people', { of: { restricted: true } }),
    state('a colleague without the role', { mayMove: false }),
    state('answers that do not open', { file: { ...freshFile, answers: {} } }),
    state('no question typed', {
      again: { form: 'ask', typed: {}, problems: [wrong('question', words.askMoreMissing)] },
    }),
    state('no stage chosen', { again: { form: 'move', typed: {}, problems: [wrong('stage', words.moveMissing)] } }),
    state('no decision chosen', {
      again: {
        form: 'decide',
        typed: { words: 'Your street is in zone A.' },
        problems: [wrong('outcome', words.decideMissing)],
      },
    }),
    state('no decision and no reasons', {
      again: {
        form: 'decide',
        typed: {},
        problems: [wrong('outcome', words.decideMissing), wrong('words', words.decideWordsMissing)],
      },
    }),
    state('no note typed', { again: { form: 'note', typed: {}, problems: [wrong('note', words.noteMissing)] } }),
    ...conflictStates.map(([name, shown]) => state(name, shown)),
    { ...state('the longest Welsh', { design: longest(permit), file: talkedFile }), locale: 'cy' },
    refusedState(),
    refusedState('one’s own case', ownCase),
    refusedState('a task has to be done first', tasksOpen),
    refusedState('no role to arrange work', cannotAssign),
    refusedState('the colleague cannot open it', notForThem),
    refusedState('the colleague has left', noColleague),
    refusedState('it was closed', alreadyClosed),
    refusedState('may not move it', cannotMove),
    refusedState('it has moved on', notFromHere),
  ],
}
