import type { Work } from '#core/work.ts'
import { findRecords, type PersonRecord } from './person.store.ts'

/** An organisation's records of some people, by id: those that are open to whoever asks. */
export const findPeople = async (work: Work, records: readonly string[]): Promise<ReadonlyMap<string, PersonRecord>> => {
  const found = records.length > 0 ? await findRecords(work.tx, work.org, records) : []
  return new Map(found.map((person) => [person.id, person]))
}
