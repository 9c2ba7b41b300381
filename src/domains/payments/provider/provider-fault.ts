/**
 * Why a call came to nothing.
 * `unreachable`: no answer in time, or one that says that the provider has trouble itself: come again.
 * `denied`: our key or our account is not accepted: come again, but somebody has to mend it.
 * `resting`: so many calls failed that none is made for a while.
 * `not-yet`: it can be done later.
 * `refused`: it will never be done as it was asked.
 */
export type FaultKind = 'unreachable' | 'denied' | 'resting' | 'not-yet' | 'refused'

/** A call to a payment provider that came to nothing. `code` is the provider's own, where it gave one. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault'
  readonly kind: FaultKind
  readonly code: string | undefined

  constructor(
    kind: FaultKind,
    says: string,
    options: { readonly code?: string | undefined; readonly cause?: unknown },
  ) {
    super(says, { cause: options.cause })
    this.kind = kind
    this.code = options.code
  }
}

/** Will it never be done as it was asked? */
export const isRefused = (error: unknown): error is ProviderFault =>
  error instanceof ProviderFault && error.kind === 'refused'
