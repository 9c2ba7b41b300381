import type { JobWho } from '#platform/db/who.ts'

/** What the jobs of a payment are given: codes only. */
export interface OfAttempt {
  readonly org: string
  readonly attempt: string
}
export interface OfRefund {
  readonly org: string
  readonly refund: string
}

/** A job of payments at an organisation. */
export const payer = (org: string, name: string): JobWho => ({ org, purpose: 'payment', name })
