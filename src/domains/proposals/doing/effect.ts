import type { Slot } from '#platform/slots/slot.ts'

/** What was done for a proposal, whose effect may be measured: the version, since when it is live, and until when it was. */
export interface DoneSubject {
  readonly proposal: string
  readonly design: string
  readonly version: string
  /** ISO dates */
  readonly liveOn: string
  readonly until: string | null
}

/** The slots of a proposal's page. `effect`: what was measured of what was done, below it. */
export interface ProposalSlots {
  readonly effect?: Slot<DoneSubject> | undefined
}
