import { dayOf } from '#core/days/day.ts'
import { keepMade } from '#core/keep-made.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { compile } from '#engine/journey/compile.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import type { OwnFigure } from './adopting/figures.rules.ts'
import { findFigures, findLiveWithFigures, type RunningPilot } from './adopting/figures.store.ts'
import { withOwnFigures } from './adopting/own-figures.ts'
import { findVersion } from './design.store.ts'

/**
 * A version of a design, compiled. `id` is the design's, `hash` the version's, `contentHash` that of the document as it was
 * published; `compiled` has the organisation's own figures where it is to be evaluated.
 */
export interface DesignInUse {
  readonly org: string
  readonly id: string
  readonly hash: string
  readonly contentHash: string
  readonly compiled: Compiled
}

const held = keepMade<DesignInUse>(500)

const inUse = (version: DesignInUse, own: readonly OwnFigure[] | null): DesignInUse => {
  const compiled = withOwnFigures(version.compiled, version.hash, own)
  return compiled === version.compiled ? version : { ...version, compiled }
}

/** The version of that hash as its organisation published it; compiled once a process. Refuses what is not there. */
export const getVersion = async (work: Work, org: string, hash: string): Promise<DesignInUse> => {
  const known = held.find(hash)
  if (known && known.org === org) return known
  const stored = await findVersion(work.tx, org, hash)
  if (!stored) throw notFound()
  return held.keep(hash, {
    org,
    id: stored.designId,
    hash,
    contentHash: stored.contentHash,
    compiled: compile(stored.content as never),
  })
}

/** The version of that hash with its organisation's own figures: what a case or a draft is evaluated by. */
export const getVersionInUse = async (work: Work, org: string, hash: string): Promise<DesignInUse> => {
  const version = await getVersion(work, org, hash)
  return inUse(version, await findFigures(work.tx, org, version.id))
}

/** What an organisation runs of a design: the version for everybody, and the pilot that some use beside it today. */
export interface Served {
  readonly live: DesignInUse
  readonly pilot: RunningPilot | undefined
}

/** What an organisation runs of a design now, with its own figures; undefined where it runs none. */
export const findServed = async (work: Work, org: string, design: string): Promise<Served | undefined> => {
  const found = await findLiveWithFigures(work.tx, org, { design, today: dayOf(work.now) })
  if (!found) return undefined
  return { live: inUse(await getVersion(work, org, found.hash), found.own), pilot: found.pilot ?? undefined }
}

/** The version of a design that an organisation runs for everybody; undefined where it runs none. */
export const findLiveDesign = async (work: Work, org: string, designId: string): Promise<DesignInUse | undefined> =>
  (await findServed(work, org, designId))?.live

/** The same. Refuses where it runs none. */
export const getLiveDesign = async (work: Work, org: string, designId: string): Promise<DesignInUse> => {
  const live = await findLiveDesign(work, org, designId)
  if (!live) throw notFound()
  return live
}
