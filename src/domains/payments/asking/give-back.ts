import type { Task } from '#platform/jobs/task.ts'
import { findAttempt } from '../payment.store.ts'
import type { PaymentProvider } from '../provider/provider.ts'
import { isRefused, ProviderFault } from '../provider/provider-fault.ts'
import type { Providers } from '../provider/providers.ts'
import { findRefund } from '../refunds/refund.store.ts'
import { type RefundSaid, settleRefund } from '../refunds/settle-refund.ts'
import { settleRefunds } from '../refunds/settle-refunds.ts'
import { type OfRefund, payer } from './of-attempt.ts'

/**
 * What the provider has of a payment after it refused a refund. Its list of refunds follows a little behind what it says is
 * given back: until the two agree, nothing can be concluded, and we come again.
 */
const lookAgain = async (provider: PaymentProvider, id: string) => {
  const [state, refunds] = await Promise.all([provider.find(id), provider.findRefunds(id)])
  const listed = refunds.filter(({ status }) => status !== 'error').reduce((sum, { pence }) => sum + pence, 0)
  if (state.refunded !== undefined && listed !== state.refunded)
    throw new ProviderFault('not-yet', 'the payment provider does not list its refunds yet', {})
  return refunds
}

/**
 * Tells the provider to give money back. It does so only while it agrees on what is left of the payment, so asking again
 * after an answer was lost gives nothing back twice: it refuses, and we look whether it was done already.
 */
export const giveBack = (providers: Providers): Task => ({
  name: 'payments.refund',
  run: async (payload, { database }) => {
    const { org, refund: id } = payload as OfRefund
    const who = payer(org, 'payments.refund')
    const known = await database.jobWork(who, async ({ tx }) => {
      const refund = await findRefund(tx, { org, id })
      const attempt = refund && (await findAttempt(tx, { org, id: refund.attempt }))
      return refund?.status === 'asked' && attempt?.providerId ? { ...refund, attempt } : undefined
    })
    const providerId = known?.attempt.providerId
    if (!known || !providerId) return
    const provider = providers.get(known.attempt.provider)
    const { pence, available } = known
    const refused = (code: string | undefined): RefundSaid => ({ status: 'error', code: code ?? 'refused' })
    try {
      const said = await provider.refund({ providerId, pence, available })
      await database.jobWork(who, (work) => settleRefund(work, id, said))
    } catch (error) {
      if (!isRefused(error)) throw error
      const theirs = await lookAgain(provider, providerId)
      await database.jobWork(who, async (work) => {
        await settleRefunds(work, known.attempt.id, theirs)
        // Where it was not among them it stays as it was, and is refused for good.
        if ((await findRefund(work.tx, { org, id }))?.status === 'asked')
          await settleRefund(work, id, refused(error.code))
      })
    }
  },
})
