import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findTeams } from '../../places/staff/change-team.ts'
import { lockAdoption } from '../adopting/adoption.store.ts'
import { findLive, findVersion } from '../design.store.ts'
import { type Published, publish } from '../publish.ts'
import { checkedOnce } from '../publishing/checked-once.ts'
import { ownCopy } from '../varying/own-copy.ts'
import { findGrounds } from '../varying/variation.store.ts'
import { namedProposals } from '../varying/vary.rules.ts'
import { isRunning, type PilotOf } from './pilot.rules.ts'
import { findPilots } from './pilot.store.ts'

/** A pilot as somebody wants it: of the copy that they looked at, for whom, from when, and why. */
export interface PilotWanted {
  readonly design: string
  /** the hash of the copy that they looked at */
  readonly copy: string
  readonly pilot: PilotOf
  readonly reason: string
  /** not before then; as soon as nothing holds it without */
  readonly from: Temporal.Instant | undefined
  readonly canSignIn: boolean
}

/** Why it is not put up: the copy is not the one looked at, it is what is live, or another pilot runs. */
export type NoPilot = 'changed-meanwhile' | 'is-live' | 'one-runs'

/**
 * Puts the organisation's own copy up for a pilot: a version that waits for every hold of a new version and is used then by the
 * teams and areas of the pilot, until its day. Refuses where nothing is live: those outside the pilot need something.
 */
export const putUpPilot = async (work: Work, wanted: PilotWanted): Promise<Published | NoPilot> => {
  const { design, pilot, reason } = wanted
  const adoption = await lockAdoption(work.tx, work.org, design)
  const live = await findLive(work.tx, work.org, design)
  if (work.actor.kind !== 'member' || !adoption || !live) throw notFound()
  const teams = await findTeams(work)
  if (pilot.teams.some((id) => !teams.some((team) => team.id === id))) throw notFound()
  if (adoption.localHash !== wanted.copy) return 'changed-meanwhile'
  const version = await findVersion(work.tx, work.org, live.hash)
  if (version?.contentHash === adoption.localHash) return 'is-live'
  const pilots = await findPilots(work.tx, { org: work.org, design })
  if (pilots.some((one) => isRunning(one, dayOf(work.now)))) return 'one-runs'
  const { languages, slug: publisher } = await getDetails(work)
  const document = ownCopy(adoption)
  return publish(work, {
    ...{ document, publisher, languages, canSignIn: wanted.canSignIn, by: work.actor.membership, reason, pilot },
    checked: checkedOnce(document, adoption.localHash, languages),
    ...{ severity: 'better', kind: 'pilot' },
    proposals: namedProposals(await findGrounds(work.tx, { org: work.org, design })),
    ...(wanted.from && { goesLiveAt: wanted.from }),
  })
}
