import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import type { Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../../places/find-organisation.ts'
import { findColleagues } from '../assignment/colleague.store.ts'
import { addNotices } from '../notices/notice.store.ts'
import type { Telling } from '../telling/telling.ts'
import { dueUntil } from './marker.rules.ts'
import { keepMarkerWarned, takeUnwarned } from './marker.store.ts'
import { tellMarked } from './tell-marked.ts'

const step = 50

/**
 * Tells those who answer for a warning that its day is near, and that it has passed: the leads of the case's team, else those
 * of the organisation, and whoever set it. Takes some at a time; returns how many.
 */
const warnOfReview = async (work: Work): Promise<number> => {
  const today = dayOf(work.now)
  const found = await takeUnwarned(work.tx, work.org, { by: dueUntil(today), today, limit: step })
  if (found.length === 0) return 0
  const colleagues = await findColleagues(work.tx, work.org)
  const leads = colleagues.filter(({ roles }) => roles.includes('lead'))
  const notices = found.flatMap((of) => {
    const own = leads.filter(({ team }) => team !== null && team === of.team)
    const told = (own.length > 0 ? own : leads).map(({ id }) => id)
    const kind = of.reviewOn < today ? ('markerOver' as const) : ('markerDue' as const)
    return [...new Set([...told, ...colleagues.filter(({ id }) => id === of.madeBy).map(({ id }) => id)])].map(
      (to) => ({
        id: newId(),
        once: `${kind} ${of.id} ${of.reviewOn} ${to}`,
        caseId: of.caseId,
        to,
        kind,
      }),
    )
  })
  await Promise.all([
    keepMarkerWarned(
      work.tx,
      work.org,
      today,
      found.map(({ id }) => id),
    ),
    addNotices(work.tx, work, notices),
    ...found.map(({ id, reviewOn }) =>
      work.append({ type: reviewOn < today ? 'marker.ranOut' : 'marker.reviewDue', data: { marker: id } }),
    ),
  ])
  return found.length
}

/** Looks for warnings whose day is near or past, by the node's clock. */
export const markerTimer: Timer = {
  name: 'cases.markers',
  every: 60,
  run: async ({ database, signal }) => {
    for (const org of await database.bare(findOrganisationIds)) {
      let told = 1
      while (told > 0 && !signal.aborted)
        told = await database.jobWork({ org, purpose: 'service', name: 'cases.markers' }, warnOfReview)
    }
  },
}

export const markerReader = (telling: Telling): Reader =>
  reader({
    name: 'cases.marked',
    types: ['marker.set'],
    handle: (work, event) => tellMarked(work, event, telling),
  })
