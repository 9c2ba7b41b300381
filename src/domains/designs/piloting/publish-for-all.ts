import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { normalise } from '#engine/design/normalise.ts'
import { contentHash } from '#engine/versions/content-hash.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findAdoption, setState } from '../adopting/adoption.store.ts'
import { findVersion } from '../design.store.ts'
import { type Published, publish } from '../publish.ts'
import { checkedOnce } from '../publishing/checked-once.ts'
import { isRunning } from './pilot.rules.ts'
import { findPilots } from './pilot.store.ts'

/** Why a pilot's version is put up for everybody. */
export interface ForAll {
  readonly design: string
  readonly reason: string
  readonly canSignIn: boolean
}

/**
 * Puts what a pilot runs up for everybody: a new version of the same content, with every hold asked anew. The pilot is over when
 * that is live, and goes on until then. Undefined: none runs.
 */
export const publishForAll = async (
  work: Work,
  { design, reason, canSignIn }: ForAll,
): Promise<Published | undefined> => {
  if (work.actor.kind !== 'member') throw notFound()
  const pilot = (await findPilots(work.tx, { org: work.org, design })).find((one) => isRunning(one, dayOf(work.now)))
  const version = pilot && (await findVersion(work.tx, work.org, pilot.hash))
  if (!version) return undefined
  const { languages, slug: publisher } = await getDetails(work)
  const document = normalise(version.content)
  const hash = contentHash(document)
  const published = await publish(work, {
    ...{ document, publisher, languages, canSignIn, reason, by: work.actor.membership, severity: 'better' },
    checked: checkedOnce(document, hash, languages),
    proposals: version.record.proposals ?? [],
  })
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.localHash === hash && published.version !== undefined) {
    const state = published.waitsFor.length === 0 ? 'live' : 'held'
    await setState(work.tx, { org: work.org, design }, { state, up: published.version, findings: adoption.findings })
  }
  return published
}
