import { dayOfIso, isoOfDay } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import { addWorkingDays, type WorkCalendar } from '#core/days/working-days.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { cannotAssign, mayAssign, notForThem } from '../assignment/assignment.policy.ts'
import { isOpenTo } from '../assignment/assignment.store.ts'
import type { Colleague, Team } from '../assignment/colleague.rules.ts'
import type { Case } from '../case.store.ts'
import { addTask as write } from './task.store.ts'
import { taskWords as words } from './task.words.ts'

/** A task as it is typed. */
export interface TaskTyped {
  readonly title: string
  /** a membership's or a team's id; '' for whoever works on the case */
  readonly who: string
  readonly days: string
  readonly required: boolean
}

export interface TaskAdding {
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  readonly calendar: WorkCalendar
}

/**
 * Adds a task to a case: whose it is and when it is due, counted in the organisation's working days from today. Returns what
 * is wrong with what was typed, or nothing when it is kept. The event names the task, never its words.
 */
export const addTask = async (
  work: Work,
  of: Pick<Case, 'id' | 'stage'>,
  typed: TaskTyped,
  { colleagues, teams, calendar }: TaskAdding,
): Promise<readonly FieldProblem[]> => {
  if (work.actor.kind !== 'member' || !mayAssign(work.actor)) throw cannotAssign
  const problems: FieldProblem[] = []
  if (typed.title === '') problems.push({ field: 'title', code: 'missing', message: words.whatMissing })
  if (typed.title.length > 200) problems.push({ field: 'title', code: 'too-long', message: words.whatLong })
  if (typed.days !== '' && !/^(\d{1,2}|1\d\d|2[0-4]\d|250)$/.test(typed.days))
    problems.push({ field: 'days', code: 'not-a-number', message: words.daysWrong })
  if (problems.length > 0) return problems
  const owner = colleagues.find((colleague) => colleague.id === typed.who)?.id ?? null
  if (owner && !(await isOpenTo(work.tx, { org: work.org, id: of.id }, owner))) throw notForThem
  const id = newId()
  const today = dayOfIso(dayOf(work.now)) ?? 0
  await Promise.all([
    write(
      work.tx,
      { org: work.org, caseId: of.id, now: work.now },
      {
        id,
        title: typed.title,
        owner,
        team: teams.find((team) => team.id === typed.who)?.id ?? null,
        dueOn: typed.days === '' ? null : isoOfDay(addWorkingDays(today, Number(typed.days), calendar)),
        required: typed.required,
        madeBy: work.actor.membership,
      },
    ),
    work.append({ type: 'task.added', caseId: of.id, stage: of.stage, data: { task: id, required: typed.required } }),
  ])
  return []
}
