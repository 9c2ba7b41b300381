import type { Locale } from '#core/text.ts'

/** How an attempt to pay stands. `made` and `waiting` are open; the rest are ends, and only `success` is for ever. */
export type AttemptStatus = 'made' | 'waiting' | 'success' | 'declined' | 'cancelled' | 'expired' | 'error'

/** How giving money back stands. `asked` is our own wish; from `submitted` on the provider has it. */
export type RefundStatus = 'asked' | 'submitted' | 'success' | 'error'

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

/** What the provider says of a payment. Amounts are pence. */
export interface PaymentState {
  readonly status: AttemptStatus
  /** the provider's own word: why it did not succeed, or how far it has come while it waits */
  readonly code?: string
  /** what can still be given back, and what was given back or is on its way */
  readonly refundable?: number
  readonly refunded?: number
}

export interface RefundAsked {
  readonly providerId: string
  readonly pence: number
  /** what we believe can still be given back: the provider refuses when it knows otherwise, so asking twice is one refund */
  readonly available: number
}

/** What the provider says of a refund. */
export interface RefundState {
  readonly refundId: string
  readonly pence: number
  readonly status: Exclude<RefundStatus, 'asked'>
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
