import type { Work } from '#core/work.ts'
import { findPeople } from '../../people/find-person.ts'
import type { PersonFacts } from '../../people/person.rules.ts'
import { isMeant } from './interest.rules.ts'
import { findInForce, isInterestedIn } from './interest.store.ts'

type Person = PersonFacts & { readonly id?: string }

/**
 * Has the member who acts declared an interest in any of these: told of by a record (or whoever is joined with it), or by
 * what somebody says of themselves?
 */
export const isClosedByInterest = async (work: Work, people: readonly Person[]): Promise<boolean> => {
  const { actor } = work
  if (actor.kind !== 'member') return false
  const own = (await findInForce(work.tx, work.org)).filter(({ account }) => account === actor.account)
  if (own.length === 0) return false
  const named = people.flatMap(({ id }) => id ?? [])
  if (named.length > 0 && (await isInterestedIn(work.tx, work.org, named))) return true
  const met = own.flatMap(({ record }) => record ?? [])
  const known = new Map((await findPeople(work, [...new Set([...named, ...met])])).map((person) => [person.id, person]))
  const theirs = [...people, ...named.flatMap((id) => known.get(id) ?? [])]
  return own.some((interest) => theirs.some((person) => isMeant(interest, person, known.get(interest.record ?? ''))))
}
