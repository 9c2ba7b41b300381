import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { PersonFacts } from '../person.rules.ts'
import { addRecord, fillRecord, findRecord } from '../person.store.ts'

/**
 * The record of somebody whom staff apply for: the one that is known to be theirs, in which only what it has not is filled
 * in (whoever says a name, a birth date and a postcode must not turn another's letters to themselves), or a new one.
 */
export const keepRecord = async (
  work: Work,
  of: { readonly known: string | undefined; readonly facts: PersonFacts; readonly ticket: string | undefined },
): Promise<{ readonly id: string; readonly email: string | undefined }> => {
  const known = of.known === undefined ? undefined : await findRecord(work.tx, work.org, of.known)
  if (known) {
    await fillRecord(work.tx, work.org, known.id, of.facts)
    return { id: known.id, email: known.email || of.facts.email }
  }
  const id = newId()
  await addRecord(
    work.tx,
    { org: work.org, now: work.now, locks: of.ticket ? [of.ticket] : [] },
    { ...of.facts, id, locale: work.locale },
  )
  return { id, email: of.facts.email }
}
