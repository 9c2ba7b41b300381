import type { Work } from '#core/work.ts'
import { type Attempt, findAttempts, findObligations } from './payment.store.ts'

/** How a case stands with its money, in pence. `attempt` is the newest; `open` says one is still under way. */
export interface CasePayment {
  readonly obligation: string
  readonly reference: string
  readonly owed: number
  readonly paid: number
  readonly due: number
  readonly attempts: readonly Attempt[]
  readonly attempt: Attempt | undefined
  readonly open: boolean
}

/** What a case owes and what was paid of it; undefined where it owes nothing. An attempt counts once, and only a success. */
export const findPayment = async (work: Work, caseId: string): Promise<CasePayment | undefined> => {
  const [obligations, attempts] = await Promise.all([
    findObligations(work.tx, work.org, caseId),
    findAttempts(work.tx, work.org, caseId),
  ])
  const [obligation] = obligations
  if (!obligation) return undefined
  const owed = obligations.reduce((sum, { pence }) => sum + pence, 0)
  // One obligation is met by one success: a second is suspense, not more paid.
  const paid = obligations
    .filter(({ id }) => attempts.some((attempt) => attempt.obligation === id && attempt.status === 'success'))
    .reduce((sum, { pence }) => sum + pence, 0)
  const attempt = attempts.at(-1)
  return {
    obligation: obligation.id,
    reference: obligation.reference,
    owed,
    paid,
    due: owed - paid,
    attempts,
    attempt,
    open: attempt?.status === 'made' || attempt?.status === 'waiting',
  }
}
