import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { CheckResult } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import type { Version } from '#engine/versions/version.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findLive, findVersion } from '../design.store.ts'
import { ownHolds } from '../holds.rules.ts'
import { type Published, publish } from '../publish.ts'
import { checkedOnce } from './checked-once.ts'
import { findingsOf } from './find-problems.ts'
import type { StandingHold } from './hold.store.ts'
import { findWentLiveAt } from './waiting.store.ts'

/** A version that was live, as it would come out if it went live again today. */
export interface Backward {
  readonly document: Design
  /** when it went live last */
  readonly wentLiveAt: Temporal.Instant
  /** how what is live would change; none: it is what is live */
  readonly changes: readonly Text[]
  readonly checked: CheckResult
  /** the proposals that it names: what was done for them is done again */
  readonly proposals: Version['proposals']
  /** the holds that clear themselves, as they are today */
  readonly holds: readonly StandingHold[]
}

/** Looks at going back to a version that was live; refuses one that never was. */
export const lookBack = async (
  work: Work,
  of: { readonly design: string; readonly version: string; readonly canSignIn: boolean },
): Promise<Backward> => {
  const { design, version } = of
  const [wentLiveAt, stored, live, { languages }] = await Promise.all([
    findWentLiveAt(work.tx, { org: work.org, design }, version),
    findVersion(work.tx, work.org, version),
    findLive(work.tx, work.org, design),
    getDetails(work),
  ])
  if (stored?.designId !== design || !wentLiveAt) throw notFound()
  const document = normalise(stored.content)
  const now = live && (await findVersion(work.tx, work.org, live.hash))
  const checked = checkedOnce(document, contentHash(document), languages)
  const findings = await findingsOf(work, document, { ...of, checked, languages, from: work.now })
  const holds = ownHolds(findings).map(({ cleared, ...hold }) => ({
    ...{ ...hold, clearedAt: cleared ? work.now : null, clearedBy: null },
  }))
  const changes = now ? diffDesigns(normalise(now.content), document).changes.map(({ sentence }) => sentence) : []
  return { document, wentLiveAt, changes, checked, proposals: stored.record.proposals, holds }
}

/** Going back, as somebody wants it: to which version, seeing which one live, and why. */
export interface GoingBack {
  readonly design: string
  readonly version: string
  readonly reason: string
  readonly canSignIn: boolean
}

/**
 * Goes back to a version that was live: a new version with its content, which the second person clears where the organisation
 * asks for one. Returns undefined, and does nothing, where it fails its checks, examples or languages today.
 */
export const goBack = async (work: Work, going: GoingBack): Promise<Published | undefined> => {
  if (work.actor.kind !== 'member') throw notFound()
  const { document, checked, proposals, holds } = await lookBack(work, going)
  if (holds.some(({ clearedAt }) => clearedAt === null)) return undefined
  const { languages, slug: publisher } = await getDetails(work)
  const { canSignIn, reason } = going
  return publish(work, {
    ...{ document, checked, publisher, languages, canSignIn, reason, by: work.actor.membership },
    ...{ severity: 'better', kind: 'back', proposals },
  })
}
