import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { normalise } from '#engine/design/normalise.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { findLive } from '../design.store.ts'
import { findWentLive } from './waiting.store.ts'

/** A time that a version of a design went live, and how it differed from what was live before it. */
export interface PastVersion {
  readonly hash: string
  readonly wentLiveAt: Temporal.Instant
  /** the membership that put it up, or `operator` */
  readonly by: string
  readonly reason: Text
  /** undefined: it was the first that is known */
  readonly changes: readonly Text[] | undefined
  readonly isLive: boolean
}

const shown = 10

/** What was live of a design of the work's organisation, newest first: some at a time, and whether there are older ones. */
export const findPast = async (
  work: Work,
  design: string,
  before: Temporal.Instant | null,
): Promise<{ readonly versions: readonly PastVersion[]; readonly older: boolean }> => {
  const at = { org: work.org, design }
  const [found, live] = await Promise.all([
    findWentLive(work.tx, at, { before, most: shown + 1 }),
    findLive(work.tx, work.org, design),
  ])
  const contents = found.map(({ content }) => normalise(content))
  return {
    older: found.length > shown,
    versions: found.slice(0, shown).map(({ hash, wentLiveAt, record }, i) => {
      const [own, earlier] = [contents[i], contents[i + 1]]
      return {
        hash,
        wentLiveAt,
        by: record.by ?? 'operator',
        reason: textOf((record.reason ?? '') as Text | string),
        changes: own && earlier && diffDesigns(earlier, own).changes.map(({ sentence }) => sentence),
        isLive: live?.hash === hash,
      }
    }),
  }
}
