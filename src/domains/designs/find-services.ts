import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { findLiveOf } from './design.store.ts'
import { getVersion } from './design-in-use.ts'

/** A service that an organisation runs, with its design. */
export interface Service {
  readonly id: string
  readonly hash: string
  readonly contentHash: string
  readonly design: Design
}

/** The services that an organisation runs now, by id. Quiet ones are not listed: they are reached by their address. */
export const findServices = async (work: Work, org: string): Promise<readonly Service[]> => {
  const live = await findLiveOf(work.tx, org)
  const all = await Promise.all(live.map(({ hash }) => getVersion(work, org, hash)))
  return all
    .filter(({ compiled }) => !compiled.design.quiet)
    .map(({ id, hash, contentHash, compiled }) => ({ id, hash, contentHash, design: compiled.design }))
}
