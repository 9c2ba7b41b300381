import type { Work } from '#core/work.ts'
import { findOutgoingOfCase, type Outgoing } from './outgoing.store.ts'

/** A message of a case as its staff see it: what was said to whom, and whether it went. */
export type SentMessage = Outgoing

/** What was sent for a case, oldest first, as far as whoever asks may read it. */
export const findMessages = (work: Work, caseId: string): Promise<readonly SentMessage[]> =>
  findOutgoingOfCase(work.tx, work.org, caseId)
