import type { Work } from '#core/work.ts'
import { type Change, findChanges } from './change.store.ts'

/** A form's hidden field with the newest event of the case that its page showed. */
export const versionField = 'seen'
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What happened to a case since the page was made that a form was on, oldest first; nothing when it stands as it was seen.
 * The case must be locked: what is found is all there is until the transaction ends.
 */
export const changedMeanwhile = async (
  work: Work,
  caseId: string,
  form: Readonly<Record<string, unknown>>,
): Promise<readonly Change[]> => {
  const seen = String(form[versionField] ?? '')
  return id.test(seen) ? findChanges(work.tx, { org: work.org, caseId }, seen) : []
}
