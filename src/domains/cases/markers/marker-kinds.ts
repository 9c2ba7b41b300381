import type { Work } from '#core/work.ts'
import { keepSetting, readSetting } from '../../places/settings.ts'
import { type MarkerKind, usualKinds } from './marker.rules.ts'

/** The warnings that the organisation uses: its own list, or the usual one. */
export const readMarkerKinds = async (work: Work): Promise<readonly MarkerKind[]> =>
  (await readSetting<readonly MarkerKind[]>(work, 'markers')) ?? usualKinds

/** Makes the list the organisation's own. */
export const keepMarkerKinds = async (work: Work, kinds: readonly MarkerKind[]): Promise<void> => {
  await keepSetting(work, 'markers', kinds)
  await work.append({ type: 'markers.listed', data: { kinds: kinds.length } })
}
