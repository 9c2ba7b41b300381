import type { Work } from '#core/work.ts'
import { findRecordsBornOn, type RecordFound } from './person.store.ts'

/** The records of people born on a day, as far as they open for whoever asks; to be held against what one of them says. */
export const findRecordsOf = (work: Work, birthDate: string): Promise<readonly RecordFound[]> =>
  findRecordsBornOn(work.tx, work.org, birthDate)
