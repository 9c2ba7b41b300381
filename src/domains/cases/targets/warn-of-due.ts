import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findColleagues } from '../assignment/colleague.store.ts'
import { stageOf } from '../case.rules.ts'
import type { NewNotice } from '../notices/notice.rules.ts'
import { addNotices } from '../notices/notice.store.ts'
import { soonUntil, toTell, type WarningKind, warningOf } from './warning.rules.ts'
import { keepWarned, type NearlyDue, takeNearlyDue } from './warning.store.ts'
import { readWorkplace } from './workplace.ts'

const eventOf = { dueSoon: 'case.dueSoon', overdue: 'case.overdue', noReply: 'case.noReply' } as const

const kindOf = async (work: Work, of: NearlyDue): Promise<WarningKind | undefined> => {
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  return warningOf({ late: of.late, waits: stageOf(design, of.stage).waits ?? false })
}

/**
 * Tells whoever has to know of the cases that are near their due day or past it: an event of each, once a due day, and a
 * notice at the desk. Takes some at a time, by when they are due; returns how many.
 */
export const warnOfDue = async (work: Work): Promise<number> => {
  const { calendar } = await readWorkplace(work)
  const near = await takeNearlyDue(work.tx, work.org, soonUntil(dayOf(work.now), calendar))
  if (near.length === 0) return 0
  const [colleagues, kinds] = await Promise.all([
    findColleagues(work.tx, work.org),
    Promise.all(near.map((of) => kindOf(work, of))),
  ])
  const warnings = near.flatMap((of, i) => {
    const kind = kinds[i]
    return kind ? [{ of, kind }] : []
  })
  const notices = warnings.flatMap(({ of, kind }) =>
    toTell({ kind, assigned: of.assigned, team: of.team }, colleagues).map(
      (to): NewNotice => ({ id: newId(), once: `${kind} ${of.id} ${of.dueAt} ${to}`, caseId: of.id, to, kind }),
    ),
  )
  await Promise.all([
    keepWarned(
      work.tx,
      work.org,
      near.map(({ id }) => id),
    ),
    addNotices(work.tx, work, notices),
    ...warnings.map(({ of, kind }) =>
      work.append({
        type: eventOf[kind],
        caseId: of.id,
        design: { id: of.design, version: of.version },
        stage: of.stage,
        data: { due: of.dueAt.toString() },
      }),
    ),
  ])
  return near.length
}
