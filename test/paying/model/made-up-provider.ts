import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PaymentState } from '../../../src/domains/payments/payment.rules.ts'
import { statusOf } from '../../../src/domains/payments/provider/gov-uk-pay.ts'
import type {
  PaymentAsked,
  PaymentMade,
  PaymentProvider,
  RefundAsked,
} from '../../../src/domains/payments/provider/provider.ts'
import { ProviderFault } from '../../../src/domains/payments/provider/provider-fault.ts'
import type { RefundState } from '../../../src/domains/payments/refunds/refund.rules.ts'

/** The state of a payment in the words of GOV.UK Pay's API; `code` where it failed. */
type Status = 'created' | 'started' | 'submitted' | 'success' | 'failed' | 'cancelled' | 'error'
export interface Payment {
  readonly id: string
  readonly key: string
  readonly pence: number
  status: Status
  code: string | undefined
  readonly refunds: { id: string; pence: number; status: RefundState['status'] }[]
}

/** What the network does with a call: lets it through, loses it, answers 500, or loses the answer. */
export type Network = 'works' | 'loses-call' | 'says-500' | 'loses-answer'

/** A message that the provider has sent and that is somewhere on its way. */
export interface Sent {
  readonly body: string
  readonly signature: string
}

const secret = 'of this test'
const sign = (body: string): string => createHmac('sha256', secret).update(body).digest('hex')
const finished = (status: Status): boolean => !['created', 'started', 'submitted'].includes(status)
const refusal = (code: string, says: string): ProviderFault => new ProviderFault('refused', says, { code })

/**
 * A provider in memory that keeps GOV.UK Pay's documented rules: one payment for a key, payments that end once but may succeed
 * late, cancelling only what is open, refunds only where both agree on what is left. It is what the test holds our books
 * against, so it knows nothing of ours.
 */
export const madeUpProvider = () => {
  const payments: Payment[] = []
  const sent: Sent[] = []
  let network: Network = 'works'
  const notice = (payment: Payment): void => {
    const body = JSON.stringify({ resource_id: payment.id })
    sent.push({ body, signature: sign(body) })
  }
  const find = (id: string): Payment => {
    const found = payments.find((payment) => payment.id === id)
    if (!found) throw refusal('P0200', 'not found')
    return found
  }
  const goneOf = (payment: Payment): number =>
    payment.refunds.filter(({ status }) => status !== 'error').reduce((sum, { pence }) => sum + pence, 0)
  const through = async <R>(act: () => R): Promise<R> => {
    const now = network
    network = 'works'
    if (now === 'loses-call') throw new ProviderFault('unreachable', 'no answer', {})
    if (now === 'says-500') throw new ProviderFault('unreachable', '500', { code: 'P0198' })
    const answer = act()
    if (now === 'loses-answer') throw new ProviderFault('unreachable', 'no answer', {})
    return answer
  }
  const move = (payment: Payment, status: Status, code?: string): void => {
    payment.status = status
    payment.code = code
    if (finished(status)) notice(payment)
  }
  const giveBack = (payment: Payment, pence: number, available?: number) => {
    const left = payment.pence - goneOf(payment)
    if (payment.status !== 'success' || left === 0) throw refusal('P0603', 'not available: full')
    if (available !== undefined && available !== left) throw refusal('P0604', 'mismatch')
    if (pence > left) throw refusal('P0603', 'not available: amount_not_available')
    const refund = {
      id: `r${payment.id}-${payment.refunds.length}`,
      pence,
      status: 'submitted' as RefundState['status'],
    }
    payment.refunds.push(refund)
    return refund
  }
  const said = (refund: Payment['refunds'][number]): RefundState => ({
    refundId: refund.id,
    pence: refund.pence,
    status: refund.status,
  })
  const provider: PaymentProvider = {
    name: 'made-up',
    create: (asked: PaymentAsked): Promise<PaymentMade> =>
      through(() => {
        const known = payments.find(({ key }) => key === asked.attempt)
        const made: Payment = known ?? {
          id: `p${asked.attempt}`,
          key: asked.attempt,
          pence: asked.pence,
          status: 'created',
          code: undefined,
          refunds: [],
        }
        if (!known) payments.push(made)
        return { providerId: made.id, nextUrl: `https://pay.example/${made.id}` }
      }),
    find: (id): Promise<PaymentState> =>
      through(() => {
        const payment = find(id)
        const state = { status: payment.status, finished: finished(payment.status) }
        const code = payment.code ?? (state.finished ? undefined : payment.status)
        const gone = goneOf(payment)
        return {
          status: statusOf({ ...state, ...(payment.code && { code: payment.code }) }),
          ...(code && { code }),
          refundable: payment.pence - gone,
          refunded: gone,
        }
      }),
    cancel: (id) =>
      through(() => {
        const payment = find(id)
        if (finished(payment.status) || payment.status === 'submitted') throw refusal('P0501', 'cannot')
        move(payment, 'cancelled', 'P0040')
      }),
    refund: ({ providerId, pence, available }: RefundAsked) =>
      through(() => said(giveBack(find(providerId), pence, available))),
    findRefund: (id, refund) =>
      through(() => {
        const found = find(id).refunds.find((each) => each.id === refund)
        if (!found) throw refusal('P0700', 'not found')
        return said(found)
      }),
    findRefunds: (id) => through(() => find(id).refunds.map(said)),
    isSigned: (body, signature) =>
      signature?.length === 64 && timingSafeEqual(Buffer.from(sign(body)), Buffer.from(signature)),
  }
  return {
    provider,
    payments,
    /** messages that are on their way; taking one out is delivering or losing it */
    sent,
    /** what the network does with the next call */
    next: (how: Network): void => {
      network = how
    },
    /** what a person, a bank or a clock does to a payment */
    act: (payment: Payment, what: 'opens' | 'pays' | 'submits' | 'is-declined' | 'gives-up' | 'expires' | 'fails') => {
      const open = !finished(payment.status)
      // A success that comes after a failure: what had been said to have come to nothing was taken after all.
      const late = what === 'pays' && (payment.status === 'failed' || payment.status === 'error')
      if (!open && !late) return
      if (what === 'opens' && payment.status === 'created') move(payment, 'started')
      if (what === 'submits') move(payment, 'submitted')
      if (what === 'pays') move(payment, 'success')
      if (what === 'is-declined') move(payment, 'failed', 'P0010')
      if (what === 'gives-up') move(payment, 'failed', 'P0030')
      if (what === 'expires') move(payment, 'failed', 'P0020')
      if (what === 'fails') move(payment, 'error', 'P0050')
    },
    /** a refund arrives, or cannot be made */
    finishRefund: (payment: Payment, how: 'success' | 'error'): void => {
      const refund = payment.refunds.find(({ status }) => status === 'submitted')
      if (!refund) return
      refund.status = how
      notice(payment)
    },
    /** somebody gives money back at the provider's own pages */
    giveBackElsewhere: (payment: Payment, pence: number): void => {
      if (payment.status !== 'success' || pence > payment.pence - goneOf(payment)) return
      giveBack(payment, pence)
      notice(payment)
    },
    goneOf,
    isFinished: ({ status }: Payment): boolean => finished(status),
  }
}
export type MadeUpProvider = ReturnType<typeof madeUpProvider>
