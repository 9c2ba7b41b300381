import type { Work } from '#core/work.ts'
import { insertKeyed, type KeyedIn } from './keyed.store.ts'

/** Keeps with a case who keyed it in, how it came and on whose word. By staff, in the transaction that opens it. */
export const addKeyed = async (work: Work, keyed: Omit<KeyedIn, 'membership' | 'at'>): Promise<void> => {
  if (work.actor.kind !== 'member') throw new Error('only staff key in for others')
  await insertKeyed(work.tx, work.org, { ...keyed, membership: work.actor.membership, at: work.now })
}
