import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { findLiveIn, findLiveOf } from './design.store.ts'
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

/** The services that several organisations run now, by organisation and id, in one round trip; quiet ones are not listed. */
export const findServicesOf = async (
  work: Work,
  orgs: readonly string[],
): Promise<readonly (Service & { readonly org: string })[]> => {
  const live = await findLiveIn(work.tx, orgs)
  const all = await Promise.all(live.map(({ org, hash }) => getVersion(work, org, hash)))
  return all
    .filter(({ compiled }) => !compiled.design.quiet)
    .map(({ org, id, hash, contentHash, compiled }) => ({ org, id, hash, contentHash, design: compiled.design }))
}
