import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { type Case, findParties } from '../case.store.ts'
import { alreadyLifted, cannotMark, mayMark } from './marker.policy.ts'
import { type NewWarning, reviewDay } from './marker.rules.ts'
import { addMarker, findMarkersOf, liftMarker, reviewMarker } from './marker.store.ts'

const byWhom = (work: Work): string => {
  if (work.actor.kind !== 'member' || !mayMark(work.actor)) throw cannotMark
  return work.actor.membership
}

/**
 * Puts a warning on the record of the person whom a locked case is about. The event names it and not the case, whose
 * applicant reads their events: whether they are told is decided here, by `told`.
 */
export const setMarker = async (work: Work, of: Case, warning: NewWarning): Promise<void> => {
  const madeBy = byWhom(work)
  const record = (await findParties(work.tx, work.org, of.id)).find(({ role }) => role === 'applicant')?.record
  if (!record) throw notFound()
  const { months, ...kept } = warning
  const id = newId()
  const reviewOn = reviewDay(dayOf(work.now), months)
  await addMarker(work.tx, work, { ...kept, id, caseId: of.id, record, madeBy, reviewOn })
  await work.append({ type: 'marker.set', data: { marker: id, told: warning.told } })
}

/** A warning of the person of a case; not found where it is somebody else's. */
const findOne = async (work: Work, of: Case, id: string) => {
  const found = (await findMarkersOf(work.tx, work.org, of.id)).find((marker) => marker.id === id)
  if (!found) throw notFound()
  return found
}

/** Says that a warning still holds, why, and for how long; also of one whose day has passed. */
export const keepMarker = async (
  work: Work,
  of: Case,
  kept: { readonly marker: string; readonly months: 6 | 12; readonly reason: string },
): Promise<void> => {
  const by = byWhom(work)
  const { id } = await findOne(work, of, kept.marker)
  const until = reviewDay(dayOf(work.now), kept.months)
  if ((await reviewMarker(work.tx, work, { id, by, until, why: kept.reason })) === 0) throw alreadyLifted
  await work.append({ type: 'marker.reviewed', data: { marker: id } })
}

/** Takes a warning off, for a reason. */
export const takeMarkerOff = async (
  work: Work,
  of: Case,
  taken: { readonly marker: string; readonly reason: string },
): Promise<void> => {
  const by = byWhom(work)
  const { id } = await findOne(work, of, taken.marker)
  if ((await liftMarker(work.tx, work, { id, by, why: taken.reason })) === 0) throw alreadyLifted
  await work.append({ type: 'marker.lifted', data: { marker: id } })
}
