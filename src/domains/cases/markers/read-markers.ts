import { dayOf } from '#core/days/day.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type Marker, type MarkerStanding, standingOfMarker } from './marker.rules.ts'
import { type DueMarker, findDueMarkers, findMarkersOf } from './marker.store.ts'
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
