import type { Work } from '#core/work.ts'
import { findCaseById } from './case.store.ts'

/** The reference of a case by its id, where it is open to whoever asks; undefined where it is not, or not there. */
export const findReference = async (work: Work, id: string): Promise<string | undefined> =>
  (await findCaseById(work.tx, work.org, id))?.reference
