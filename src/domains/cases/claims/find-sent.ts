import type { Work } from '#core/work.ts'
import { findSentReference } from './sent.store.ts'

/** The reference of the request that whoever acts sent last for a service, from this browser or their account. */
export const findSent = async (work: Work, design: string): Promise<string | undefined> => {
  const { actor } = work
  if (!('tickets' in actor) || actor.tickets.length === 0) return undefined
  return (await findSentReference(work.tx, work.org, design))?.reference
}
