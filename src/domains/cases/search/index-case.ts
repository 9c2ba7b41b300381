import type { Work } from '#core/work.ts'
import { findPerson } from '../../people/find-person.ts'
import { nameLine } from '../../people/person.rules.ts'
import { findCaseById, findParties } from '../case.store.ts'
import { findContent } from '../content/content.store.ts'
import { writeWords } from './search.store.ts'
import { caseWords } from './words.rules.ts'

/** How long after its end a case is still found by the words of its answers and notes. */
export const wordsKept = { hours: 24 * 365 } as const

/**
 * Writes anew what a case is found by: its reference, the names and postcodes of its parties, and the words of answers,
 * messages and notes while it is open or closed for less than a year. Letters are made from these; equality answers are
 * never searched.
 */
export const indexCase = async (work: Work, caseId: string): Promise<void> => {
  const of = await findCaseById(work.tx, work.org, caseId)
  if (!of) return
  const old = of.closedAt && Temporal.Instant.compare(of.closedAt, work.now.subtract(wordsKept)) < 0
  const [parties, contents] = await Promise.all([
    findParties(work.tx, work.org, caseId),
    old ? [] : findContent(work.tx, work.org, caseId),
  ])
  const people = (await Promise.all(parties.map(({ record }) => findPerson(work, record)))).filter(
    (person) => person !== undefined,
  )
  const words = caseWords({
    reference: of.reference,
    names: people.map(({ name }) => nameLine(name)),
    postcodes: people.flatMap(({ address }) => (typeof address?.postcode === 'string' ? [address.postcode] : [])),
    texts: contents
      .filter(({ kind, category, body }) => kind !== 'letter' && category !== 'equality' && body !== undefined)
      .map(({ kind, category, body }) => ({ category: kind === 'note' ? 'note' : category, body })),
  })
  await writeWords(work.tx, { org: work.org, case: caseId }, words)
}
