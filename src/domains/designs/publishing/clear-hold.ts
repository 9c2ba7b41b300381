import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { clearHold as clear } from './hold.store.ts'
import { findWaiting } from './waiting.store.ts'

/** Which hold of which version somebody clears, and what shows it: where the assessment is kept. */
export interface Clearing {
  readonly design: string
  /** the hash of the version that they looked at */
  readonly version: string
  readonly hold: string
  readonly says: string
}

/** Why a hold is not cleared: another version waits now, or the second person is the first one. */
export type NotCleared = 'another-version' | 'same-person'

/**
 * Clears a hold that asks for a person, of the version that they looked at and no other. When it was the last, the version is
 * looked at again and goes live (settle-waiting.ts).
 */
export const clearHold = async (work: Work, clearing: Clearing): Promise<NotCleared | undefined> => {
  const { design, version, hold, says } = clearing
  const waiting = await findWaiting(work.tx, { org: work.org, design })
  if (!waiting) throw notFound()
  if (waiting.hash !== version) return 'another-version'
  const evidence = says === '' ? {} : { says }
  const came = await clear(work.tx, { org: work.org, hash: version }, { hold, evidence })
  if (came === 'same-person') return came
  if (came === 'not-there') throw notFound()
  await work.append({ type: 'design.hold-cleared', design: { id: design, version }, data: { design, hold } })
  return undefined
}
