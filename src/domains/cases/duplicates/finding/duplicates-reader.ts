import type { Work } from '#core/work.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import { getVersion } from '../../../designs/design-in-use.ts'
import { amendRecord } from '../../../people/matching/amend-record.ts'
import { factsIn } from '../../../people/person.rules.ts'
import { findCaseById, findParties } from '../../case.store.ts'
import { findContent } from '../../content/content.store.ts'
import { latestAnswers } from '../../decisions/latest-answers.ts'
import { findDuplicates } from './find-duplicates.ts'

/** The record of a case says what its applicant has corrected. */
const correct = async (work: Work, caseId: string): Promise<void> => {
  const [of, parties, contents] = await Promise.all([
    findCaseById(work.tx, work.org, caseId),
    findParties(work.tx, work.org, caseId),
    findContent(work.tx, work.org, caseId),
  ])
  const applicant = parties.find(({ role }) => role === 'applicant')
  if (!of || !applicant) return
  const { design } = (await getVersion(work, work.org, of.version)).compiled
  const facts = factsIn(design, latestAnswers(contents).answers)
  await amendRecord(work, { record: applicant.record, madeAt: of.submittedAt }, facts)
}

/** Who may be the same person is looked for when a request comes in, and again when its answers are corrected or erased. */
export const duplicatesReader: Reader = reader({
  name: 'cases.duplicates',
  types: ['case.opened', 'case.amended', 'content.erased'],
  handle: async (work, event) => {
    if (event.caseId === undefined) return
    if (event.type === 'case.amended') await correct(work, event.caseId)
    await findDuplicates(work, event.caseId)
  },
})
