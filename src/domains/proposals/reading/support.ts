import type { Work } from '#core/work.ts'
import type { Person } from '../proving/prove-person.ts'
import { addFollower } from '../suggesting/said.store.ts'
import { readGroup } from './groups.rules.ts'
import { addSupport } from './proposal.store.ts'

/** Who supports something, whether they want to hear what becomes of it, and what they said of themselves. */
export interface Supporting {
  readonly person: Person
  readonly tell: boolean
  readonly age: unknown
  readonly tie: unknown
}

/** A person supports a proposal, once: false where they did already. No event says it: the journal would name them. */
export const support = async (
  work: Work,
  proposal: string,
  { person, tell, age, tie }: Supporting,
): Promise<boolean> => {
  const { mark, email, link } = person
  if (tell) await addFollower(work.tx, work.org, { proposal, mark, email, link, locale: work.locale })
  return addSupport(work.tx, work.org, { proposal, mark, age: readGroup('age', age), tie: readGroup('tie', tie) })
}
