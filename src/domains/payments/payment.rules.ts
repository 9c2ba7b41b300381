import type { Text } from '#core/text.ts'

/** How an attempt to pay stands. `made` and `waiting` are open; the rest are ends, and only `success` is for ever. */
export type AttemptStatus = 'made' | 'waiting' | 'success' | 'declined' | 'cancelled' | 'expired' | 'error'

/** What the provider says of a payment. Amounts are pence. */
export interface PaymentState {
  readonly status: AttemptStatus
  /** the provider's own word: why it did not succeed, or how far it has come while it waits */
  readonly code?: string
  /** what can still be given back, and what was given back or is on its way */
  readonly refundable?: number
  readonly refunded?: number
}

/** One go at paying. */
export interface Attempt {
  readonly id: string
  readonly obligation: string
  readonly provider: string
  readonly providerId: string | null
  readonly nextUrl: string | null
  readonly status: AttemptStatus
  readonly code: string | null
  readonly pence: number
  readonly returnUrl: string
  readonly madeAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
}

/** Something owed for a case. What opens the case opens it. */
export interface Obligation {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly description: Text
  readonly pence: number
  /** when it was done without, where it was */
  readonly waivedAt: Temporal.Instant | null
  readonly waivedReason: string | null
}

const open: readonly AttemptStatus[] = ['made', 'waiting']

/** Is the attempt still under way? */
export const isOpen = (status: AttemptStatus): boolean => open.includes(status)

/** Has the person done their part, and does the provider not yet say what came of it? By GOV.UK Pay's words for how far it is. */
export const isPending = ({
  status,
  code,
}: {
  readonly status: AttemptStatus
  readonly code: string | null
}): boolean => status === 'waiting' && (code === 'submitted' || code === 'capturable')

/** What what the provider says makes of an attempt. */
export type Outcome =
  /** nothing that we did not know */
  | { readonly kind: 'known' }
  /** still under way: how far, in the provider's own word */
  | { readonly kind: 'waits'; readonly code: string | undefined }
  | { readonly kind: 'failed'; readonly status: AttemptStatus; readonly code: string | undefined }
  /** the money is there; `owed`: it is for something that was still owed, else it goes back */
  | { readonly kind: 'paid'; readonly owed: boolean; readonly late: boolean }

/**
 * What becomes of an attempt by what the provider says of it. A success counts whenever it comes, also after the attempt had
 * come to nothing here, and once: nothing that is said after it counts. Attempts are never summed: `owed` is what the ledger
 * has of the obligation as a whole, in pence.
 */
export const outcomeOf = (status: AttemptStatus, state: PaymentState, owed: number): Outcome => {
  if (status === 'success') return { kind: 'known' }
  if (state.status === 'success') return { kind: 'paid', owed: owed > 0, late: !isOpen(status) }
  if (isOpen(state.status)) return isOpen(status) ? { kind: 'waits', code: state.code } : { kind: 'known' }
  return state.status === status ? { kind: 'known' } : { kind: 'failed', status: state.status, code: state.code }
}
