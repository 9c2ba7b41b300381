import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { type DesignInUse, getVersionInUse } from '../designs/design-in-use.ts'
import { ownCase } from './case.policy.ts'
import { type Case, findApplicantAccount, findCase, findWhyClosed } from './case.store.ts'
import { declaredInterest } from './interests/interest.policy.ts'

/** A case with the version of the design that it runs on. */
export interface OpenCase {
  readonly case: Case
  readonly design: DesignInUse
}

/**
 * The case of a reference for whoever acts. What is not there and what is not theirs are not told apart. Staff are
 * refused their own case, and one in which they declared an interest: the database closes both to them, and they are told so.
 */
export const getCase = async (work: Work, reference: string, lock = false): Promise<OpenCase> => {
  const found = await findCase(work.tx, { org: work.org, reference, lock })
  if (!found) {
    const why = work.actor.kind === 'member' ? await findWhyClosed(work.tx, work.org, reference) : undefined
    throw why === 'own' ? ownCase : why === 'declared' ? declaredInterest : notFound()
  }
  const [design, applicant] = await Promise.all([
    getVersionInUse(work, work.org, found.version),
    work.actor.kind === 'member' && found.link ? findApplicantAccount(work.tx, work.org, found.link) : undefined,
  ])
  if (work.actor.kind === 'member' && applicant?.account === work.actor.account) throw ownCase
  return { case: found, design }
}
