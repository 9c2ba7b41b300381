import type { Work } from '#core/work.ts'
import { getVersion } from '../../../designs/design-in-use.ts'
import { findPeople, findPerson } from '../../../people/find-person.ts'
import { compare } from '../../../people/matching/compare.rules.ts'
import { blockKeys, likenessOf } from '../../../people/matching/likeness.rules.ts'
import { shownFrom } from '../../../people/matching/weights.data.ts'
import { findCaseById, findParties } from '../../case.store.ts'
import { findContent } from '../../content/content.store.ts'
import { latestAnswers } from '../../decisions/latest-answers.ts'
import { type SpotKey, spotKeys } from '../nearby/spot.rules.ts'
import { findAlike, writeBlocks, writePairs } from './block.store.ts'

/** The keys of the places that a case tells of; most services ask for none, and nothing of those is read. */
const readSpotKeys = async (work: Work, caseId: string): Promise<readonly SpotKey[]> => {
  const of = await findCaseById(work.tx, work.org, caseId)
  if (!of) return []
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  if (!design.pages.some((page) => page.questions?.some(({ type }) => type === 'place'))) return []
  const { answers } = latestAnswers(await findContent(work.tx, work.org, caseId))
  return spotKeys({ design, id: of.design }, answers)
}

/**
 * Looks, as a job, for the records of the organisation that may be the same person as the applicant of a case, and keeps those
 * that are likely enough. The places that it tells of are kept
 * to be found by as well. Done again it comes to the same; after a correction, to what is so now.
 */
export const findDuplicates = async (work: Work, caseId: string): Promise<void> => {
  const applicant = (await findParties(work.tx, work.org, caseId)).find(({ role }) => role === 'applicant')
  const person = applicant && (await findPerson(work, applicant.record))
  if (!person) return
  const own = likenessOf(person)
  const keys = blockKeys(own)
  await writeBlocks(work.tx, { org: work.org, case: caseId, record: person.id }, [
    ...keys,
    ...(await readSpotKeys(work, caseId)),
  ])
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
