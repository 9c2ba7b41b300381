import type { Locale } from '#core/text.ts'
import type { PaymentState } from '../payment.rules.ts'
import type { RefundState } from '../refunds/refund.rules.ts'

export interface PaymentAsked {
  /** the attempt's id, and the idempotency key at the provider: asking twice makes one payment */
  readonly attempt: string
  readonly pence: number
  readonly reference: string
  readonly description: string
  readonly returnUrl: string
  readonly locale: Locale
}

export interface PaymentMade {
  readonly providerId: string
  /** where the person pays */
  readonly nextUrl: string
}

export interface RefundAsked {
  readonly providerId: string
  readonly pence: number
  /** what we believe can still be given back: the provider refuses when it knows otherwise, so asking twice is one refund */
  readonly available: number
}

/**
 * A payment provider. Each call is one conversation over the network and may fail with a ProviderFault; who calls knows
 * whether to come again. No call is made inside a transaction.
 */
export interface PaymentProvider {
  readonly name: string
  create(asked: PaymentAsked): Promise<PaymentMade>
  find(providerId: string): Promise<PaymentState>
  /** ends a payment that nobody has finished; one that cannot be ended any more is refused */
  cancel(providerId: string): Promise<void>
  refund(asked: RefundAsked): Promise<RefundState>
  findRefund(providerId: string, refundId: string): Promise<RefundState>
  findRefunds(providerId: string): Promise<readonly RefundState[]>
  /** is this body of a notice signed by the provider? `body` is what came, unchanged */
  isSigned(body: string, signature: string | undefined): boolean
}
