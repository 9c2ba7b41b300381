import type { Work } from '#core/work.ts'
import type { PersonFacts } from '../person.rules.ts'
import { amendFacts } from '../person.store.ts'

/**
 * Makes a record say what its person has corrected. Never the email: by it somebody comes back to what is theirs, so a new one
 * has to be shown to be theirs first. `madeAt` names the moment of the request that made the record: one that an earlier
 * request made stays as it is.
 */
export const amendRecord = async (
  work: Work,
  of: { readonly record: string; readonly madeAt: Temporal.Instant },
  { name, birthDate, phone, address }: PersonFacts,
): Promise<void> => {
  await amendFacts(work.tx, work.org, of, { name, birthDate, phone, address })
}
