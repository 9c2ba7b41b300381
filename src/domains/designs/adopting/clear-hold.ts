import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { getMember } from '../../places/staff/change-member.ts'
import { goLive } from '../releasing/go-live.ts'
import { findAdoption, setState } from './adoption.store.ts'
import { clearHold as clear, findHolds, type StandingHold } from './hold.store.ts'

export type { StandingHold } from './hold.store.ts'

/** The holds of the version that was put up last; none where none was. */
export const holdsOfUp = (work: Work, up: string | null): Promise<readonly StandingHold[]> =>
  up === null ? Promise.resolve([]) : findHolds(work.tx, work.org, { hash: up, lock: false })

/** Which hold somebody clears, and what shows it: where the assessment is kept. */
export interface Clearing {
  readonly design: string
  readonly hold: string
  readonly says: string
}

/**
 * Clears a hold that asks for a person; the last one makes the version live. Returns false for a second person who is the
 * first one, in whichever of their memberships.
 */
export const clearHold = async (work: Work, clearing: Clearing): Promise<boolean> => {
  const adoption = await findAdoption(work.tx, work.org, clearing.design)
  if (work.actor.kind !== 'member' || adoption?.state !== 'held' || !adoption.up) throw notFound()
  const { up, putUpBy } = adoption
  const { membership, account } = work.actor
  const first = putUpBy && (await getMember(work, putUpBy))
  if (clearing.hold === 'second-officer' && first && first.account === account) return false
  const holds = await findHolds(work.tx, work.org, { hash: up, lock: true })
  const evidence = clearing.says === '' ? {} : { says: clearing.says }
  const at = { org: work.org, hash: up, now: work.now }
  if ((await clear(work.tx, at, { hold: clearing.hold, by: membership, evidence })) === 0) throw notFound()
  const { design, hold } = clearing
  await work.append({ type: 'design.hold-cleared', design: { id: design, version: up }, data: { design, hold } })
  if (holds.some((one) => one.hold !== hold && one.clearedAt === null)) return true
  await goLive(work, { designId: design, hash: up })
  await setState(work.tx, { org: work.org, design }, { state: 'live', up, findings: adoption.findings })
  await work.append({ type: 'design.published', design: { id: design, version: up }, data: { design, waitsFor: [] } })
  return true
}
