import type { Work } from '#core/work.ts'
import type { Attempt } from '../payment.rules.ts'
import { takeNotice } from './notice.store.ts'

/** Notes that something may have happened to a payment, so that a job asks the provider now instead of at its next round. */
export const noticePayment = async (
  work: Work,
  attempt: Pick<Attempt, 'provider' | 'providerId'> | undefined,
): Promise<void> => {
  if (attempt?.providerId)
    await takeNotice(work.tx, work.org, { provider: attempt.provider, providerId: attempt.providerId })
}
