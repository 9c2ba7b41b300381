/** How giving money back stands. `asked` is our own wish; from `submitted` on the provider has it. */
export type RefundStatus = 'asked' | 'submitted' | 'success' | 'error'

/** What the provider says of a refund. */
export interface RefundState {
  readonly refundId: string
  readonly pence: number
  readonly status: Exclude<RefundStatus, 'asked'>
}

/** Money given back of an attempt. `available`: what could be given back before it, as we knew it. Amounts are pence. */
export interface Refund {
  readonly id: string
  readonly attempt: string
  readonly pence: number
  readonly available: number
  readonly status: RefundStatus
  readonly providerId: string | null
  readonly code: string | null
  /** `asked` by a person at work, `paid-again` by the node itself, `elsewhere` at the provider's own pages */
  readonly why: RefundWhy
  readonly words: string | null
  readonly madeAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  readonly settledAt: Temporal.Instant | null
}

export type RefundWhy = 'asked' | 'paid-again' | 'elsewhere'

/** The code of a refund that failed and was then made in another way. */
export const otherwise = 'otherwise'

type Counted = Pick<Refund, 'pence' | 'status' | 'code'>

/** What of an attempt has gone back at the provider, or is on its way or asked to; pence. One that failed gave nothing back. */
export const givenBackOf = (refunds: readonly Pick<Counted, 'pence' | 'status'>[]): number =>
  refunds.filter(({ status }) => status !== 'error').reduce((sum, { pence }) => sum + pence, 0)

/** What can still be given back of a payment that succeeded, never more than was paid: what was made otherwise is gone too. */
export const refundable = (paid: number, refunds: readonly Counted[]): number =>
  refunds
    .filter(({ code }) => code === otherwise)
    .reduce((left, { pence }) => left - pence, paid - givenBackOf(refunds))

/** Does the ledger count the money of a refund as gone? */
const isGone = (status: RefundStatus): boolean => status === 'submitted' || status === 'success'

/** What what the provider says makes of a refund: its status, and whether the money now goes or comes back. */
export interface RefundOutcome {
  readonly status: RefundStatus
  readonly money: 'goes' | 'comes-back' | 'stays'
}

/** A success and an error are for ever: nothing that is said after them counts. `undefined` when nothing is new. */
export const refundOutcome = (was: RefundStatus, now: RefundState['status']): RefundOutcome | undefined => {
  if (was === now || was === 'success' || was === 'error') return undefined
  if (was === 'submitted' && now === 'error') return { status: now, money: 'comes-back' }
  return { status: now, money: !isGone(was) && isGone(now) ? 'goes' : 'stays' }
}

/**
 * Refunds at the provider that no row of ours names: those that were made at its own pages, and at most one whose answer was
 * lost, which is of the pence that we asked for. `ours` are the rows of one payment.
 */
export const matchRefunds = (
  ours: readonly Pick<Refund, 'id' | 'pence' | 'status' | 'providerId'>[],
  theirs: readonly RefundState[],
): { readonly lost: { id: string; state: RefundState } | undefined; readonly elsewhere: readonly RefundState[] } => {
  const known = new Set(ours.map(({ providerId }) => providerId))
  const strangers = theirs.filter(({ refundId }) => !known.has(refundId))
  const asked = ours.find(({ status, providerId }) => status === 'asked' && providerId === null)
  const lost = asked && strangers.find(({ pence, status }) => pence === asked.pence && status !== 'error')
  return {
    lost: lost && asked && { id: asked.id, state: lost },
    elsewhere: strangers.filter((each) => each !== lost),
  }
}
