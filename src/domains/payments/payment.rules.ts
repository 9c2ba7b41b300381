import type { AttemptStatus, PaymentState } from './provider/provider.ts'

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
