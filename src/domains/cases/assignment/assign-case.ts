import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { Case } from '../case.store.ts'
import { addNotices } from '../notices/notice.store.ts'
import type { Flag } from '../queue/queue-filter.rules.ts'
import { alreadyClosed, cannotAssign, mayAssign, noColleague, notForThem } from './assignment.policy.ts'
import { isOpenTo, setAssigned, setFlag } from './assignment.store.ts'
import type { Colleague } from './colleague.rules.ts'
import { whoHas } from './cover.rules.ts'

/** Codes that stand beside an event: which bulk it was part of. */
type Data = Readonly<Record<string, string>>

/**
 * Gives a locked case to a colleague, or puts it back for anybody (`to` null). An event, and a notice to whoever has their
 * work today. Nothing happens where it is so already; says whether something did. Refuses whom the case is not open to.
 */
export const assignCase = async (
  work: Work,
  of: Case,
  { to, colleagues, data = {} }: { to: string | null; colleagues: readonly Colleague[]; data?: Data },
): Promise<boolean> => {
  if (!mayAssign(work.actor)) throw cannotAssign
  if (of.closedAt) throw alreadyClosed
  if (of.assigned === to) return false
  const colleague = colleagues.find(({ id }) => id === to)
  if (to !== null && !colleague) throw noColleague
  if (colleague && !(await isOpenTo(work.tx, { org: work.org, id: of.id }, colleague.id))) throw notForThem
  const away = colleagues.flatMap(({ id, awayUntil, cover }) =>
    awayUntil ? [{ member: id, cover, until: awayUntil }] : [],
  )
  const [, event] = await Promise.all([
    setAssigned(work.tx, { org: work.org, id: of.id }, to),
    work.append({
      type: to ? 'case.assigned' : 'case.putBack',
      caseId: of.id,
      stage: of.stage,
      data: { ...data, ...(to && { to }), ...(of.assigned && { from: of.assigned }) },
    }),
  ])
  const told = to && whoHas(to, away)
  if (told && !(work.actor.kind === 'member' && work.actor.membership === told))
    await addNotices(work.tx, work, [{ id: newId(), once: `given ${event}`, caseId: of.id, to: told, kind: 'given' }])
  return true
}

/** Marks a locked case for colleagues, or takes the mark off (null). Says whether anything changed. */
export const flagCase = async (work: Work, of: Case, flag: Flag | null, data: Data = {}): Promise<boolean> => {
  if (!mayAssign(work.actor)) throw cannotAssign
  if (of.closedAt) throw alreadyClosed
  if (of.flag === flag) return false
  await Promise.all([
    setFlag(work.tx, { org: work.org, id: of.id }, flag),
    work.append({
      type: flag ? 'case.flagged' : 'case.unflagged',
      caseId: of.id,
      stage: of.stage,
      data: { ...data, ...(flag && { flag }) },
    }),
  ])
  return true
}
