import type { Locale } from '#core/text.ts'

/** How an attempt to pay stands. `made` and `waiting` are open; the rest are ends, and only `success` is for ever. */
export type AttemptStatus = 'made' | 'waiting' | 'success' | 'declined' | 'cancelled' | 'expired' | 'error'

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

/** What the provider says of a payment. `code` is the provider's own, where it did not succeed. */
export interface PaymentState {
  readonly status: AttemptStatus
  readonly code?: string
}

/** A payment provider. Each call is one conversation over the network and may fail; the caller tries again. */
export interface PaymentProvider {
  readonly name: string
  create(asked: PaymentAsked): Promise<PaymentMade>
  find(providerId: string): Promise<PaymentState>
}
