import type { Work } from '#core/work.ts'
import { findRecord, findRecords, findRecordsBornOn, type PersonRecord, type RecordFound } from './person.store.ts'

/** An organisation's record of a person, where it is open to whoever asks; undefined where it is not, or not there. */
export const findPerson = (work: Work, record: string): Promise<PersonRecord | undefined> =>
  findRecord(work.tx, work.org, record)

/** Several of them at once, by their ids. */
export const findPeople = (work: Work, records: readonly string[]): Promise<readonly PersonRecord[]> =>
  records.length === 0 ? Promise.resolve([]) : findRecords(work.tx, work.org, records)

/** The records of people born on a day, as far as they open for whoever asks; to be held against what one of them says. */
export const findPeopleBornOn = (work: Work, birthDate: string): Promise<readonly RecordFound[]> =>
  findRecordsBornOn(work.tx, work.org, birthDate)
