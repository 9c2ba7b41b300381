import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { getVersion } from '../../../designs/design-in-use.ts'
import { findPerson } from '../../../people/find-person.ts'
import { findOrganisation } from '../../../places/find-organisation.ts'
import { isFinal, stageOf, waitingStage } from '../../case.rules.ts'
import { findCaseById, findParties } from '../../case.store.ts'
import { addMessage, appendOfCase } from '../../content/add-message.ts'
import { filesInContent } from '../../content/case-file.ts'
import { findContent } from '../../content/content.store.ts'
import { moveCase } from '../../move-case.ts'
import { wordsWithDocuments } from './document.rules.ts'
import { words } from './documents.words.ts'

/**
 * Tells the people of a case that a virus was found in one of its files: what happened stands in the events for the officer,
 * and the applicant is asked for a clean copy, by name, in their language. A case that can wait, waits for it.
 */
export const tellInfected = async (
  work: Work,
  file: { readonly id: string; readonly caseId: string },
): Promise<void> => {
  const of = await findCaseById(work.tx, work.org, file.caseId)
  if (!of) return
  const [design, contents, parties, organisation] = await Promise.all([
    getVersion(work, work.org, of.version),
    findContent(work.tx, work.org, of.id),
    findParties(work.tx, work.org, of.id),
    findOrganisation(work, work.org),
  ])
  const open = { case: of, design }
  const stage = stageOf(design.compiled.design, of.stage)
  await appendOfCase(work, open, { type: 'case.fileRefused', stage: stage.id, data: { file: file.id } })
  const named = filesInContent(contents).find(({ id }) => id === file.id)
  if (!named || isFinal(stage)) return
  const applicant = parties.find(({ role }) => role === 'applicant')
  const person = applicant && (await findPerson(work, applicant.record))
  const locale: Locale = person?.locale === 'cy' ? 'cy' : 'en'
  const documents = [{ id: file.id, what: named.name, why: inLocale(words.virusWhy, locale) }]
  const content = await addMessage(work, of.id, {
    by: 'officer',
    from: inLocale(organisation?.name, locale),
    words: wordsWithDocuments(inLocale(words.virus, locale), documents),
    documents,
  })
  const waiting = stage.waits ? undefined : waitingStage(design.compiled.design, of.stage)
  if (waiting) await moveCase(work, open, { to: waiting.id, event: 'case.moreAsked', content })
  else await appendOfCase(work, open, { type: 'case.moreAsked', stage: stage.id, content })
}
