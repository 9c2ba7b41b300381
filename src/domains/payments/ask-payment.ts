import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { addAttempt } from './payment.store.ts'

/** One try to pay an obligation: which case it is of, at which provider, and where the provider sends the person back. */
export interface PaymentAttempt {
  readonly caseId: string
  readonly obligation: string
  readonly provider: string
  readonly returnUrl: string
}

/**
 * Writes an attempt and says so in the journal; a job then asks the provider (a provider is never called inside a
 * transaction). Returns the attempt's id.
 */
export const askPayment = async (work: Work, attempt: PaymentAttempt): Promise<string> => {
  const id = newId()
  await addAttempt(work.tx, { org: work.org, now: work.now }, { id, ...attempt })
  await work.append({
    type: 'payment.asked',
    caseId: attempt.caseId,
    data: { attempt: id, obligation: attempt.obligation, provider: attempt.provider },
  })
  return id
}
