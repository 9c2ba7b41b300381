import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import type { Version } from '#engine/versions/version.ts'
import { readSetting } from '../../places/settings.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { type Adoption, findAdoption } from '../adopting/adoption.store.ts'
import { findLive, findVersion } from '../design.store.ts'
import { holdsKey, ownHolds, requiredHolds } from '../holds.rules.ts'
import { ownCopy } from '../varying/own-copy.ts'
import { checkedOnce } from './checked-once.ts'
import { ethicsReasons } from './ethics.rules.ts'
import { findingsOf } from './find-problems.ts'
import { findHolds, type StandingHold } from './hold.store.ts'
import { findWaiting, type Waiting } from './waiting.store.ts'

export type { StandingHold } from './hold.store.ts'

/** A design, and how it differs from what is live, in sentences; undefined where nothing is live. */
export interface Differing {
  readonly design: Design
  readonly changes: readonly Text[] | undefined
  /** translations to be looked at: the English changed and they did not */
  readonly translations: readonly Text[]
}

/** A version that was put up: what it says of itself, how it differs from what is live, and what holds it. */
export interface WaitingVersion extends Waiting, Differing {
  readonly record: Partial<Version>
  readonly holds: readonly StandingHold[]
  /** has the organisation's own copy been changed since? */
  readonly copyDiffers: boolean
}

/** An organisation's own copy before it is put up: how it differs, and the holds that it would have. */
export interface CopyToPutUp extends Differing {
  /** its hash */
  readonly copy: string
  readonly holds: readonly StandingHold[]
}

/** Everything that somebody decides by before a service goes live. */
export interface LookedAtPublication {
  readonly title: Design['title']
  readonly adoption: Adoption | undefined
  readonly isLive: boolean
  readonly waiting: WaitingVersion | undefined
  /** undefined: nothing was adopted, or the copy is what is live */
  readonly copy: CopyToPutUp | undefined
}

const differing = (live: Design | undefined, next: Design): Differing => {
  if (!live) return { design: next, changes: undefined, translations: [] }
  const { changes, translations } = diffDesigns(live, next)
  return {
    design: next,
    changes: changes.map(({ sentence }) => sentence),
    translations: translations.map(({ sentence }) => sentence),
  }
}

const copyToPutUp = async (
  work: Work,
  of: { readonly own: Design; readonly adoption: Adoption; readonly live: Design | undefined },
  canSignIn: boolean,
): Promise<CopyToPutUp> => {
  const { own, adoption, live } = of
  const { languages } = await getDetails(work)
  const checked = checkedOnce(own, adoption.localHash, languages)
  const findings = await findingsOf(work, own, { checked, languages, canSignIn, from: work.now })
  const holds = (await readSetting<readonly string[]>(work, holdsKey)) ?? []
  const required = requiredHolds({ kind: 'new', holds, ethics: ethicsReasons(live, own) })
  return {
    ...differing(live, own),
    copy: adoption.localHash,
    holds: [...ownHolds(findings), ...required].map(({ cleared, ...hold }) => ({
      ...{ ...hold, clearedAt: cleared ? work.now : null, clearedBy: null },
    })),
  }
}

/** Looks at a service of the work's organisation before it is put up, and while it waits. Refuses what is not there. */
export const lookAtPublication = async (
  work: Work,
  design: string,
  canSignIn: boolean,
): Promise<LookedAtPublication> => {
  const at = { org: work.org, design }
  const [adoption, live, waiting] = await Promise.all([
    findAdoption(work.tx, work.org, design),
    findLive(work.tx, work.org, design),
    findWaiting(work.tx, at),
  ])
  const [liveVersion, waits, holds] = await Promise.all([
    live && findVersion(work.tx, work.org, live.hash),
    waiting && findVersion(work.tx, work.org, waiting.hash),
    waiting && findHolds(work.tx, { org: work.org, hash: waiting.hash }),
  ])
  const before = liveVersion && normalise(liveVersion.content)
  const own = adoption && ownCopy(adoption)
  const next = waits && normalise(waits.content)
  const shown = next ?? own ?? before
  if (!shown) throw notFound()
  const newer = adoption !== undefined && adoption.localHash !== (waits ?? liveVersion)?.contentHash
  return {
    title: shown.title,
    adoption,
    isLive: live !== undefined,
    waiting:
      waiting && waits && next && holds
        ? { ...waiting, ...differing(before, next), record: waits.record, holds, copyDiffers: newer }
        : undefined,
    copy: own && newer ? await copyToPutUp(work, { own, adoption, live: before }, canSignIn) : undefined,
  }
}

/** What changed between the version that somebody looked at and the one that waits now; nothing is told of a version not here. */
export const changedSince = async (work: Work, design: string, seen: string): Promise<readonly Text[]> => {
  const waiting = await findWaiting(work.tx, { org: work.org, design })
  const [before, now] = await Promise.all([
    findVersion(work.tx, work.org, seen),
    waiting && findVersion(work.tx, work.org, waiting.hash),
  ])
  if (before?.designId !== design || !now) return []
  return diffDesigns(normalise(before.content), normalise(now.content)).changes.map(({ sentence }) => sentence)
}
