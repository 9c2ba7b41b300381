import type { Work } from '#core/work.ts'
import { findPeople, findPerson } from '../../../people/find-person.ts'
import { compare } from '../../../people/matching/compare.rules.ts'
import { blockKeys, likenessOf } from '../../../people/matching/likeness.rules.ts'
import { shownFrom } from '../../../people/matching/weights.data.ts'
import { findParties } from '../../case.store.ts'
import { findAlike, writeBlocks, writePairs } from './block.store.ts'

/**
 * Looks, as a job, for the records of the organisation that may be the same person as the applicant of a case, and keeps those
 * that are likely enough. Done again it comes to the same; after a correction, to what is so now.
 */
export const findDuplicates = async (work: Work, caseId: string): Promise<void> => {
  const applicant = (await findParties(work.tx, work.org, caseId)).find(({ role }) => role === 'applicant')
  const person = applicant && (await findPerson(work, applicant.record))
  if (!person) return
  const own = likenessOf(person)
  const keys = blockKeys(own)
  await writeBlocks(work.tx, { org: work.org, case: caseId, record: person.id }, keys)
  const alike = await findAlike(work.tx, work.org, { record: person.id, keys: keys.map(({ key }) => key) })
  const others = await findPeople(work, alike)
  await writePairs(
    work.tx,
    { org: work.org, record: person.id, now: work.now },
    others
      .map((other) => ({ other: other.id, bits: compare(own, likenessOf(other)).bits }))
      .filter(({ bits }) => bits >= shownFrom),
  )
}
