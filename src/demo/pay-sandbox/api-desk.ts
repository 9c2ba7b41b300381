import type { Faults } from './faults.ts'
import type { Till } from './till.ts'

/** What the API answers from. `refundMs`: how long a refund takes to arrive. */
export interface ApiDesk {
  readonly till: Till
  readonly faults: Faults
  readonly base: string
  readonly refundMs: number
}
