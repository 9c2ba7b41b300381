import { dayOf } from '#core/days/day.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type Marker, type MarkerStanding, standingOfMarker } from './marker.rules.ts'
import { type DueMarker, findDueMarkers, findKindsInForce, findMarkersOf } from './marker.store.ts'
import { readMarkerKinds } from './marker-kinds.ts'

/** A warning with its words and how it stands today. */
export interface Warning extends Marker {
  readonly title: Text
  readonly standing: MarkerStanding
}

/** Every warning of the person whom a case is about: what holds, what has run out, what was taken off. */
export const readWarnings = async (work: Work, caseId: string): Promise<readonly Warning[]> => {
  const [markers, kinds] = await Promise.all([findMarkersOf(work.tx, work.org, caseId), readMarkerKinds(work)])
  const today = dayOf(work.now)
  return markers.map((marker) => ({
    ...marker,
    title: kinds.find(({ id }) => id === marker.kind)?.title ?? { en: marker.kind },
    standing: standingOfMarker(marker, today),
  }))
}

/** The words of the warnings that hold today for the people of some cases, by case; those that have none are not in it. */
export const readWarningsInForce = async (
  work: Work,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly Text[]>> => {
  const [found, kinds] = await Promise.all([
    findKindsInForce(work.tx, work.org, { cases, today: dayOf(work.now) }),
    readMarkerKinds(work),
  ])
  const titleOf = (kind: string): Text => kinds.find(({ id }) => id === kind)?.title ?? { en: kind }
  const byCase = Map.groupBy(found, ({ caseId }) => caseId)
  return new Map([...byCase].map(([caseId, of]) => [caseId, of.map(({ kind }) => titleOf(kind))]))
}

/** A warning that is to be looked at again, with its words. */
export interface DueWarning extends DueMarker {
  readonly title: Text
  readonly standing: MarkerStanding
}

/** What is to be looked at again by a day, the longest first. */
export const readDueWarnings = async (work: Work, by: string, limit: number): Promise<readonly DueWarning[]> => {
  const [markers, kinds] = await Promise.all([findDueMarkers(work.tx, work.org, by, limit), readMarkerKinds(work)])
  const today = dayOf(work.now)
  return markers.map((marker) => ({
    ...marker,
    title: kinds.find(({ id }) => id === marker.kind)?.title ?? { en: marker.kind },
    standing: standingOfMarker({ ...marker, liftedAt: null }, today),
  }))
}
