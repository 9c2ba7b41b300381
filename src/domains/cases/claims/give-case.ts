import type { Work } from '#core/work.ts'
import { linkRecord } from '../../people/link-record.ts'
import { findCaseById, findParties } from '../case.store.ts'
import { openAs, setLink } from './claim.store.ts'

/**
 * Makes a case that was opened without an account its account's: a link to the applicant's record, whose key opens from now
 * on what the ticket opened. As a job of the organisation. Nothing happens where there is no such case, or it has an account.
 */
export const giveCase = async (
  work: Work,
  given: { readonly case: string; readonly account: string; readonly ticket: string },
): Promise<void> => {
  const found = await findCaseById(work.tx, work.org, given.case)
  if (!found || found.link) return
  const applicant = (await findParties(work.tx, work.org, found.id)).find(({ role }) => role === 'applicant')
  if (!applicant) return
  const link = await linkRecord(work, { account: given.account, record: applicant.record, author: 'claim' })
  await setLink(work.tx, work.org, { case: found.id, link })
  await openAs(work.tx, work.org, { case: found.id, ticket: given.ticket, link, reason: 'claimed by its applicant' })
  await work.append({
    type: 'case.claimed',
    caseId: found.id,
    for: link,
    design: { id: found.design, version: found.version },
  })
}
