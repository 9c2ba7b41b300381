import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { findPeople } from '../../../people/find-person.ts'
import { compare, type Score } from '../../../people/matching/compare.rules.ts'
import { likenessOf } from '../../../people/matching/likeness.rules.ts'
import type { PersonFacts } from '../../../people/person.rules.ts'
import { findParties } from '../../case.store.ts'
import { getCase, type OpenCase } from '../../get-case.ts'
import { findMerges, findPairs, type MergeLine } from '../pair.store.ts'

/** One of the two requests whose applicants are compared. */
export interface Side {
  readonly open: OpenCase
  readonly record: string
  readonly person: { readonly [K in keyof PersonFacts]?: PersonFacts[K] | null | undefined }
}

/** Two applicants side by side: how alike they are, and what was decided of them. */
export interface Sides {
  readonly one: Side
  readonly other: Side
  readonly score: Score
  /** `one record`: both requests are of one record already */
  readonly standing: 'open' | 'different' | 'joined' | 'joined by another' | 'one record'
  readonly merge: MergeLine | undefined
}

const applicantOf = async (work: Work, open: OpenCase): Promise<string> => {
  const applicant = (await findParties(work.tx, work.org, open.case.id)).find(({ role }) => role === 'applicant')
  if (!applicant) throw notFound()
  return applicant.record
}

/**
 * The applicants of two requests, both of which must open for whoever acts and be nobody's own. Both see that they were looked
 * at. `lock` holds both cases, always in one order.
 */
export const readSides = async (
  work: Work,
  references: { readonly one: string; readonly other: string },
  lock = false,
): Promise<Sides> => {
  if (references.one === references.other) throw notFound()
  const cases = new Map<string, OpenCase>()
  const order = [references.one, references.other]
  for (const reference of lock ? order.toSorted() : order) cases.set(reference, await getCase(work, reference, lock))
  const [first, second] = [cases.get(references.one), cases.get(references.other)]
  if (!first || !second) throw notFound()
  const [one, other] = await Promise.all([applicantOf(work, first), applicantOf(work, second)])
  const [people, pairs, merges] = await Promise.all([
    findPeople(work, [one, other]),
    findPairs(work.tx, work.org, one),
    findMerges(work.tx, work.org, one),
    recordLook(work, {
      page: 'duplicates',
      caseId: first.case.id,
      subjects: [first.case.link, second.case.link].filter((link) => link !== null),
    }),
  ])
  const personOf = (record: string) => people.find(({ id }) => id === record) ?? {}
  const merge = merges.find(
    (each) => [each.first, each.second].includes(one) && [each.first, each.second].includes(other),
  )
  const pair = pairs.find(({ record }) => record === other)
  const among = merges.some(({ first, second }) => first === other || second === other)
  const standing = (): Sides['standing'] => {
    if (one === other) return 'one record'
    if (merge) return 'joined'
    if (among || pair?.joined) return 'joined by another'
    return pair?.verdict === 'different' ? 'different' : 'open'
  }
  return {
    one: { open: first, record: one, person: personOf(one) },
    other: { open: second, record: other, person: personOf(other) },
    score: compare(likenessOf(personOf(one)), likenessOf(personOf(other))),
    standing: standing(),
    merge,
  }
}
