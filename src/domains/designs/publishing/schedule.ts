import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { findAdoption, setState } from '../adopting/adoption.store.ts'
import { findWaiting, removeWaiting, setGoesLiveAt } from './waiting.store.ts'

/** The version of a design that somebody looked at. */
export interface LookedAtVersion {
  readonly design: string
  readonly version: string
}

/** Another day for what waits; without one it goes live as soon as nothing else holds it. False: another version waits now. */
export const reschedule = async (
  work: Work,
  { design, version, at }: LookedAtVersion & { readonly at: Temporal.Instant | null },
): Promise<boolean> => {
  const waiting = await findWaiting(work.tx, { org: work.org, design })
  if (!waiting) throw notFound()
  if (waiting.hash !== version || !(await setGoesLiveAt(work.tx, work.org, { hash: version, at }))) return false
  const data = { design, at: at?.toString() ?? null }
  await work.append({ type: 'design.rescheduled', design: { id: design, version }, data })
  return true
}

/** Takes what was put up back: it does not go live. False where another version waits now. */
export const takeBackPutUp = async (work: Work, { design, version }: LookedAtVersion): Promise<boolean> => {
  const at = { org: work.org, design }
  const waiting = await findWaiting(work.tx, at)
  if (!waiting) throw notFound()
  if ((await removeWaiting(work.tx, at, version)) === 0) return false
  const adoption = await findAdoption(work.tx, work.org, design)
  if (adoption?.up === version) await setState(work.tx, at, { state: 'adopted', up: null, findings: {} })
  await work.append({ type: 'design.taken-back', design: { id: design, version }, data: { design } })
  return true
}
