import type { Work } from '#core/work.ts'
import { findRecord, type PersonRecord } from './person.store.ts'

/** An organisation's record of a person, where it is open to whoever asks; undefined where it is not, or not there. */
export const findPerson = (work: Work, record: string): Promise<PersonRecord | undefined> =>
  findRecord(work.tx, work.org, record)
