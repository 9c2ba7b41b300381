import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { CheckResult } from '#engine/check/check-design.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { findLive } from '../design.store.ts'
import { endPilot } from '../piloting/end-pilot.ts'
import { publish } from '../publish.ts'
import { findWaiting, removeWaiting } from '../publishing/waiting.store.ts'
import { findGrounds } from '../varying/variation.store.ts'
import { namedProposals, withoutLanguage } from '../varying/vary.rules.ts'
import {
  type Adoption,
  findAdoption,
  findOwnServices,
  lockAdoption,
  type OwnService,
  removeLive,
  setPutUp,
  setState,
  type UpAs,
} from './adoption.store.ts'

export type { Adoption, OwnService, UpAs } from './adoption.store.ts'

/** The services of the work's organisation: adopted, running, or both. */
export const ownServices = async (work: Work): Promise<readonly OwnService[]> =>
  (await findOwnServices(work.tx, work.org)).map(({ retitled, changed, ...service }) => {
    const own = retitled.flatMap(({ at, to }) => (to === undefined ? [] : [[at.slice('/title/'.length), to]]))
    return {
      ...service,
      varied: new Set(changed.map(withoutLanguage)).size,
      title: { ...textOf(service.title), ...Object.fromEntries(own) },
    }
  })

/** What the work's organisation adopted under this id; undefined where it adopted nothing. */
export const adoptionOf = (work: Work, design: string): Promise<Adoption | undefined> =>
  findAdoption(work.tx, work.org, design)

/**
 * Puts the organisation's own copy of a design up for publication, as somebody looked at it, with what the version says of
 * itself to those who adopt it. Its checks take a moment, so a job makes them. Twice is once. False: the copy is not the one
 * that was looked at.
 */
export const putUp = async (
  work: Work,
  { design, copy }: { readonly design: string; readonly copy: string },
  as: UpAs,
): Promise<boolean> => {
  const adoption = await lockAdoption(work.tx, work.org, design)
  if (work.actor.kind !== 'member' || !adoption) throw notFound()
  if (adoption.localHash !== copy) return false
  const begun = await setPutUp(work.tx, { org: work.org, design, now: work.now }, { by: work.actor.membership, as })
  if (begun > 0) await work.append({ type: 'design.put-up', data: { design } })
  return true
}

/** What publication is decided by beside the design itself. */
export interface Checked {
  readonly document: Design
  readonly checked: CheckResult
  readonly languages: readonly string[]
  /** the organisation's slug */
  readonly publisher: string
  readonly canSignIn: boolean
}

const mostProblems = 20

/** What the first version says of itself: whose design it was, or that it is new. */
const firstReason = ({ publisher }: Adoption, own: string): string =>
  publisher === own ? 'First version' : `Adopted from ${publisher}`

/**
 * Publishes what was put up, with what its checks came to; it is live, or waits for its holds. Twice is once. What was
 * changed since it was checked is not published.
 */
export const publishAdopted = async (work: Work, design: string, with_: Checked): Promise<void> => {
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.state !== 'checking' || adoption.localHash !== contentHash(with_.document)) return
  const { version, waitsFor, problems } = await publish(work, {
    ...with_,
    by: adoption.putUpBy ?? 'operator',
    reason: adoption.upAs.reason ?? firstReason(adoption, with_.publisher),
    severity: adoption.upAs.severity ?? 'better',
    neededBy: adoption.upAs.neededBy,
    proposals: namedProposals(await findGrounds(work.tx, { org: work.org, design })),
    ...(adoption.upAs.goesLiveAt && { goesLiveAt: Temporal.Instant.from(adoption.upAs.goesLiveAt) }),
  })
  const { examples } = with_.checked
  const told = problems.slice(0, mostProblems).map(({ at, code, message }) => ({ at, code, message }))
  const state = version === undefined ? 'refused' : waitsFor.length === 0 ? 'live' : 'held'
  const findings = { problems: told, examples: examples.length }
  await setState(work.tx, { org: work.org, design }, { state, up: version ?? null, findings })
  if (state === 'refused') await work.append({ type: 'design.refused', data: { design } })
}

/** Takes a service off: nobody applies any more, what was begun waits; cases go on. What waits to go live is taken back too. */
export const takeOff = async (work: Work, design: string): Promise<void> => {
  const live = await findLive(work.tx, work.org, design)
  if (!live) throw notFound()
  await endPilot(work, design)
  await removeLive(work.tx, work.org, design)
  const at = { org: work.org, design }
  const waiting = await findWaiting(work.tx, at)
  if (waiting) await removeWaiting(work.tx, at, waiting.hash)
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption) await setState(work.tx, at, { state: 'off', up: null, findings: adoption.findings })
  await work.append({ type: 'design.taken-off', design: { id: design, version: live.hash }, data: { design } })
}
