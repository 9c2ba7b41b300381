import type { Task } from '#platform/jobs/task.ts'
import { stillOwed } from '../ledger/posting.store.ts'
import type { PaymentState } from '../payment.rules.ts'
import { isOpen } from '../payment.rules.ts'
import { findAttempt } from '../payment.store.ts'
import type { PaymentProvider } from '../provider/provider.ts'
import { isRefused } from '../provider/provider-fault.ts'
import type { Providers } from '../provider/providers.ts'
import type { Refund, RefundState } from '../refunds/refund.rules.ts'
import { givenBackOf } from '../refunds/refund.rules.ts'
import { findRefunds } from '../refunds/refund.store.ts'
import { settleRefunds } from '../refunds/settle-refunds.ts'
import { settleAttempt } from '../settle-attempt.ts'
import { createPayment } from './create-payment.ts'
import { type OfAttempt, payer } from './of-attempt.ts'

/** Ends a payment for which nothing is owed any more, where it can still be ended, so that nobody pays twice. */
const endNeedless = async (provider: PaymentProvider, id: string): Promise<PaymentState> => {
  await provider.cancel(id).catch((error: unknown) => {
    if (!isRefused(error)) throw error
  })
  return provider.find(id)
}

/** How the refunds of a payment stand: each that was on its way, and all of them where the provider knows of another sum. */
const askRefunds = async (
  provider: PaymentProvider,
  payment: { id: string; state: PaymentState; refunds: readonly Refund[] },
): Promise<readonly RefundState[]> => {
  const { id, state, refunds } = payment
  const gone = refunds.filter(({ status }) => status !== 'asked')
  if (state.refunded !== undefined && state.refunded !== givenBackOf(gone)) return provider.findRefunds(id)
  const said: RefundState[] = []
  for (const { status, providerId } of gone)
    if (status === 'submitted' && providerId) said.push(await provider.findRefund(id, providerId))
  return said
}

/** Asks the provider how a payment and its refunds stand, and keeps it. */
export const askProvider = (providers: Providers): Task => ({
  name: 'payments.ask',
  run: async (payload, context) => {
    const { org, attempt: id } = payload as OfAttempt
    const who = payer(org, 'payments.ask')
    const known = await context.database.jobWork(who, async ({ tx }) => {
      const attempt = await findAttempt(tx, { org, id })
      if (!attempt) return undefined
      const [owed, refunds] = await Promise.all([stillOwed(tx, org, attempt.obligation), findRefunds(tx, org, id)])
      return { ...attempt, owed, refunds }
    })
    if (!known) return
    if (known.providerId === null) return createPayment(providers).run(payload, context)
    const provider = providers.get(known.provider)
    const found = await provider.find(known.providerId)
    const state = isOpen(found.status) && known.owed === 0 ? await endNeedless(provider, known.providerId) : found
    const said =
      state.status === 'success'
        ? await askRefunds(provider, { id: known.providerId, state, refunds: known.refunds })
        : []
    await context.database.jobWork(who, async (work) => {
      await settleAttempt(work, id, state)
      if (said.length > 0) await settleRefunds(work, id, said)
    })
  },
})
