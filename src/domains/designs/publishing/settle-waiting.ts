import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { CheckResult } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { findAdoption, setState } from '../adopting/adoption.store.ts'
import { findVersion } from '../design.store.ts'
import { ownHolds } from '../holds.rules.ts'
import { beginPilot } from '../piloting/begin-pilot.ts'
import { goLive } from '../releasing/go-live.ts'
import { findingsOf } from './find-problems.ts'
import { findHolds, lookAgain } from './hold.store.ts'
import { takeBackPutUp } from './schedule.ts'
import { findDue, findWaiting } from './waiting.store.ts'

/** The design of a version of the work's organisation, for the checks that are made before it goes live. */
export const waitingDesign = async (
  work: Work,
  design: string,
): Promise<{ readonly hash: string; readonly document: Design } | undefined> => {
  const waiting = await findWaiting(work.tx, { org: work.org, design })
  if (!waiting) return undefined
  const version = await findVersion(work.tx, work.org, waiting.hash)
  if (!version) throw notFound()
  return { hash: waiting.hash, document: normalise(version.content) }
}

/** The designs of the work's organisation whose waiting version has come to its day. */
export const dueDesigns = (work: Work): Promise<readonly string[]> => findDue(work.tx, work.org, work.now)

/** What a waiting version is looked at with. */
export interface LookedAt {
  /** the version that was checked */
  readonly hash: string
  readonly document: Design
  readonly checked: CheckResult
  readonly languages: readonly string[]
  readonly canSignIn: boolean
}

/**
 * Looks at a waiting version as of the day on which it goes live, today once that has come: what clears itself is cleared or
 * open by what is found now, and with no hold left it is live. Nothing where another version waits. Twice is once.
 */
export const settleWaiting = async (work: Work, design: string, looked: LookedAt): Promise<void> => {
  const waiting = await findWaiting(work.tx, { org: work.org, design })
  if (!waiting || waiting.hash !== looked.hash) return
  const { hash, kind, goesLiveAt, pilot } = waiting
  // A pilot that was held beyond its last day has nothing left to show.
  if (pilot && pilot.until < dayOf(work.now)) {
    await takeBackPutUp(work, { design, version: hash })
    return
  }
  const from = goesLiveAt && Temporal.Instant.compare(goesLiveAt, work.now) > 0 ? goesLiveAt : work.now
  const findings = await findingsOf(work, looked.document, { ...looked, from })
  const at = { org: work.org, hash }
  const before = await findHolds(work.tx, at)
  await lookAgain(work.tx, at, ownHolds(findings))
  const holds = await findHolds(work.tx, at)
  const waitsFor = holds.filter(({ clearedAt }) => clearedAt === null).map(({ hold }) => hold)
  const version = { id: design, version: hash }
  if (waitsFor.length > 0) {
    const opened = waitsFor.some((hold) => before.some((one) => one.hold === hold && one.clearedAt !== null))
    if (opened) await work.append({ type: 'design.held', design: version, data: { design, waitsFor } })
    return
  }
  if (kind === 'pilot') return beginPilot(work, { design, hash })
  await goLive(work, { designId: design, hash, kind })
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.up === hash)
    await setState(work.tx, { org: work.org, design }, { state: 'live', up: hash, findings: adoption.findings })
  await work.append({ type: 'design.published', design: version, data: { design, waitsFor } })
}
