import type { Work } from '#core/work.ts'
import { findReferences } from '../case.store.ts'
import type { Interest } from './interest.rules.ts'
import { type Bar, findBars, findInterests } from './interest.store.ts'

/** An interest, and the reference of the case that it was declared in, where that opens for whoever asks. */
export interface ListedInterest extends Interest {
  readonly reference: string | undefined
}

const most = 200

/** What was declared at an organisation: by one account, or by everybody; those in force first. */
export const readInterests = async (work: Work, account: string | undefined): Promise<readonly ListedInterest[]> => {
  const interests = await findInterests(work.tx, work.org, { account, limit: most })
  const named = await findReferences(
    work.tx,
    work.org,
    interests.flatMap(({ caseId }) => caseId ?? []),
  )
  const references = new Map(named.map(({ id, reference }) => [id, reference]))
  return interests.map((interest) => ({ ...interest, reference: references.get(interest.caseId ?? '') }))
}

/** To whom a case is closed, or was. */
export const readBars = (work: Work, caseId: string): Promise<readonly Bar[]> => findBars(work.tx, work.org, caseId)

export type { Bar } from './interest.store.ts'
