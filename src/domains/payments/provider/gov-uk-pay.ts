import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AttemptStatus, PaymentState } from '../payment.rules.ts'
import type { RefundState } from '../refunds/refund.rules.ts'
import { type PaySettings, payCall } from './pay-call.ts'
import type { PaymentMade, PaymentProvider } from './provider.ts'
import { ProviderFault } from './provider-fault.ts'

interface PayPayment {
  readonly payment_id: string
  readonly amount: number
  readonly state: { readonly status: string; readonly finished: boolean; readonly code?: string | null }
  readonly refund_summary?: { readonly amount_available?: number | null; readonly amount_submitted?: number | null }
  readonly _links?: { readonly next_url?: { readonly href: string } | null }
}

interface PayRefund {
  readonly refund_id: string
  readonly amount: number
  readonly status: RefundState['status']
}

const ended: Readonly<Record<string, AttemptStatus>> = { P0010: 'declined', P0020: 'expired', P0030: 'cancelled' }

/** GOV.UK Pay's state as an attempt's: `failed` is told apart by its code (P0010 declined, P0020 expired, P0030 cancelled). */
export const statusOf = (state: PayPayment['state']): AttemptStatus => {
  if (state.status === 'success') return 'success'
  if (state.status === 'failed') return ended[state.code ?? ''] ?? 'declined'
  if (state.status === 'cancelled') return 'cancelled'
  if (state.status === 'error') return 'error'
  return 'waiting'
}

const stateOf = (payment: PayPayment): PaymentState => {
  const status = statusOf(payment.state)
  const code = payment.state.code ?? (status === 'waiting' ? payment.state.status : undefined)
  const { amount_available: refundable, amount_submitted: refunded } = payment.refund_summary ?? {}
  return {
    status,
    ...(code && { code }),
    ...(typeof refundable === 'number' && { refundable }),
    ...(typeof refunded === 'number' && { refunded }),
  }
}

const refundOf = ({ refund_id, amount, status }: PayRefund): RefundState => ({
  refundId: refund_id,
  pence: amount,
  status,
})

/** The signature of a webhook message: HMAC-SHA-256 of its body in lower-case hexadecimal, by the webhook's signing secret. */
export const paySignature = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(body, 'utf8').digest('hex')

const isSignedWith = (secret: string | undefined, body: string, signature: string | undefined): boolean => {
  if (!secret || signature === undefined) return false
  const [expected, given] = [Buffer.from(paySignature(body, secret)), Buffer.from(signature)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const path = (...parts: readonly string[]): string => `/v1/payments/${parts.map(encodeURIComponent).join('/')}`

/**
 * GOV.UK Pay over its public API (docs.payments.service.gov.uk). `name` is this provider's on the node; `secret` signs its
 * webhook's messages: without one no message is believed. Amounts are pence.
 */
export const govUkPay = (
  settings: PaySettings & { readonly name?: string; readonly secret?: string | undefined },
): PaymentProvider => ({
  name: settings.name ?? 'gov-uk-pay',
  create: async (asked): Promise<PaymentMade> => {
    const made = await payCall<PayPayment>(settings, {
      method: 'POST',
      path: '/v1/payments',
      headers: { 'idempotency-key': asked.attempt },
      body: {
        amount: asked.pence,
        reference: asked.reference,
        // Its firewall turns these characters away (P0920).
        description: asked.description.replace(/[<>|"\\]/g, ' ').slice(0, 255),
        return_url: asked.returnUrl,
        language: asked.locale,
      },
    })
    // A payment that came to its end before its answer reached us has no page any more: the person goes on where we look.
    const nextUrl = made._links?.next_url?.href ?? (made.state.finished ? asked.returnUrl : undefined)
    if (made.amount !== asked.pence || !nextUrl)
      throw new ProviderFault('refused', 'the payment provider made another payment than was asked', { code: 'other' })
    return { providerId: made.payment_id, nextUrl }
  },
  find: async (providerId) => stateOf(await payCall<PayPayment>(settings, { method: 'GET', path: path(providerId) })),
  cancel: (providerId) => payCall<undefined>(settings, { method: 'POST', path: path(providerId, 'cancel') }),
  refund: async ({ providerId, pence, available }) =>
    refundOf(
      await payCall<PayRefund>(settings, {
        method: 'POST',
        path: path(providerId, 'refunds'),
        body: { amount: pence, refund_amount_available: available },
      }),
    ),
  findRefund: async (providerId, refundId) =>
    refundOf(await payCall<PayRefund>(settings, { method: 'GET', path: path(providerId, 'refunds', refundId) })),
  findRefunds: async (providerId) => {
    const found = await payCall<{ readonly _embedded: { readonly refunds: readonly PayRefund[] } }>(settings, {
      method: 'GET',
      path: path(providerId, 'refunds'),
    })
    return found._embedded.refunds.map(refundOf)
  },
  isSigned: (body, signature) => isSignedWith(settings.secret, body, signature),
})
