import type { Work } from '#core/work.ts'
import { findCase, findCaseLocks } from './case.store.ts'

/** The keys that open the case of a reference, for the organisation's own jobs; none where there is no such case. */
export const findKeys = async (work: Work, reference: string): Promise<readonly string[]> => {
  const found = await findCase(work.tx, { org: work.org, reference, lock: false })
  return found ? findCaseLocks(work.tx, work.org, found.id) : []
}
