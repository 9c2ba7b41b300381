/** A fee that is no longer what it was when the draft was last saved; pence, and the ISO date of then. */
export interface Requote {
  readonly was: number
  readonly now: number
  readonly on: string
}

interface Quoted {
  readonly fee: number | undefined
}

/**
 * Has the fee changed while a draft waited? The same answers by the rules and prices of the day they were saved, `on`, and of
 * today. A fee that was not known then, or is not now, is no change: it is quoted for the first time.
 */
export const requoteOf = (then: Quoted, today: Quoted, on: string): Requote | undefined =>
  then.fee === undefined || today.fee === undefined || then.fee === today.fee
    ? undefined
    : { was: then.fee, now: today.fee, on }
