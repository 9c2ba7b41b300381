import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { compile } from '#engine/journey/compile.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { findLive, findVersion } from './design.store.ts'

/** A version of a design, compiled. `id` is the design's, `hash` the version's, `contentHash` the document's. */
export interface DesignInUse {
  readonly org: string
  readonly id: string
  readonly hash: string
  readonly contentHash: string
  readonly compiled: Compiled
}

const held = new Map<string, DesignInUse>()
const most = 500

/** The version of that hash as its organisation published it; compiled once a process. Refuses what is not there. */
export const getVersion = async (work: Work, org: string, hash: string): Promise<DesignInUse> => {
  const known = held.get(hash)
  if (known && known.org === org) return known
  const stored = await findVersion(work.tx, org, hash)
  if (!stored) throw notFound()
  const made = {
    org,
    id: stored.designId,
    hash,
    contentHash: stored.contentHash,
    compiled: compile(stored.content as never),
  }
  const oldest = held.size >= most ? held.keys().next().value : undefined
  if (oldest !== undefined) held.delete(oldest)
  held.set(hash, made)
  return made
}

/** The version of a design that an organisation runs now. Refuses where it runs none. */
export const getLiveDesign = async (work: Work, org: string, designId: string): Promise<DesignInUse> => {
  const live = await findLive(work.tx, org, designId)
  if (!live) throw notFound()
  return getVersion(work, org, live.hash)
}
