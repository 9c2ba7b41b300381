import type { Work } from '#core/work.ts'
import type { PersonFacts } from './person.rules.ts'
import { changeRecord } from './person.store.ts'

const facts = ['name', 'birthDate', 'email', 'phone', 'address'] as const

/**
 * Brings what a person corrected of themselves into the organisation's record of them, so that what is sent from now on goes
 * there: only what differs from what they had said. Says whether anything changed.
 */
export const correctRecord = async (
  work: Work,
  record: string,
  { before, after }: { readonly before: PersonFacts; readonly after: PersonFacts },
): Promise<boolean> => {
  const changed = facts.filter((fact) => JSON.stringify(before[fact] ?? null) !== JSON.stringify(after[fact] ?? null))
  if (changed.length === 0) return false
  const now = Object.fromEntries(changed.map((fact) => [fact, after[fact] || null]))
  return (await changeRecord(work.tx, work.org, { id: record, now })) > 0
}
