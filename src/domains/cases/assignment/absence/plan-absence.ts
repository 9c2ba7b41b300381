import { dayOfIso } from '#core/days/civil-day.ts'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { cannotAssign, mayArrange } from '../assignment.policy.ts'
import type { Colleague } from '../colleague.rules.ts'
import { addAbsence, dropAbsence, findAbsence, keepCapacity } from './absence.store.ts'
import { peopleWords as words } from './absence.words.ts'

/** An absence as it is typed: memberships, and days as ISO dates where they are real. */
export interface AbsenceTyped {
  readonly member: string
  readonly cover: string
  readonly from: string
  readonly to: string
}

const problemsOf = (typed: AbsenceTyped, today: string, colleagues: readonly Colleague[]): readonly FieldProblem[] => {
  const problems: FieldProblem[] = []
  const [from, to] = [dayOfIso(typed.from), dayOfIso(typed.to)]
  if (!colleagues.some(({ id }) => id === typed.member))
    problems.push({ field: 'member', code: 'missing', message: words.whoMissing })
  if (from === undefined) problems.push({ field: 'from-day', code: 'not-a-date', message: words.fromWrong })
  if (to === undefined) problems.push({ field: 'to-day', code: 'not-a-date', message: words.toWrong })
  else if (from !== undefined && to < from)
    problems.push({ field: 'to-day', code: 'too-early', message: words.toBeforeFrom })
  else if (typed.to < today) problems.push({ field: 'to-day', code: 'past', message: words.toPast })
  if (typed.cover !== '' && typed.cover === typed.member)
    problems.push({ field: 'cover', code: 'themselves', message: words.coverSelf })
  return problems
}

/** Says that somebody is away and who has their work meanwhile: oneself, or anybody for a lead. Returns what is wrong. */
export const planAbsence = async (
  work: Work,
  typed: AbsenceTyped,
  colleagues: readonly Colleague[],
): Promise<readonly FieldProblem[]> => {
  if (work.actor.kind !== 'member' || !mayArrange(work.actor, typed.member || work.actor.membership)) throw cannotAssign
  const problems = problemsOf(typed, dayOf(work.now), colleagues)
  if (problems.length > 0) return problems
  const cover = colleagues.find(({ id }) => id === typed.cover)?.id ?? null
  const absence = { id: newId(), member: typed.member, cover, from: typed.from, to: typed.to }
  await Promise.all([
    addAbsence(work.tx, work, { ...absence, madeBy: work.actor.membership }),
    work.append({
      type: 'absence.planned',
      data: { member: absence.member, cover, from: absence.from, to: absence.to },
    }),
  ])
  return []
}

/** Takes an absence back: somebody's own, or anybody's for a lead. */
export const endAbsence = async (work: Work, id: string): Promise<void> => {
  const absence = await findAbsence(work.tx, work.org, id)
  if (!absence) throw notFound()
  if (!mayArrange(work.actor, absence.member)) throw cannotAssign
  await Promise.all([
    dropAbsence(work.tx, work.org, id),
    work.append({ type: 'absence.ended', data: { member: absence.member, from: absence.from, to: absence.to } }),
  ])
}

/** Says how many open cases a colleague can carry; a lead does. Returns what is wrong with what was typed. */
export const setCapacity = async (
  work: Work,
  typed: { readonly member: string; readonly cases: string },
  colleagues: readonly Colleague[],
): Promise<readonly FieldProblem[]> => {
  if (!mayArrange(work.actor)) throw cannotAssign
  const colleague = colleagues.find(({ id }) => id === typed.member)
  if (!colleague) return [{ field: 'carrier', code: 'missing', message: words.whoMissing }]
  if (!/^\d{1,3}$/.test(typed.cases)) return [{ field: 'cases', code: 'not-a-number', message: words.capacityWrong }]
  await Promise.all([
    keepCapacity(work.tx, work.org, { member: colleague.id, cases: Number(typed.cases) }),
    work.append({ type: 'capacity.set', data: { member: colleague.id, cases: Number(typed.cases) } }),
  ])
  return []
}
