import type { ChosenSlot } from '#engine/questions/slot/slot.ts'

/** The times of a diary that are free, some days of them. */
export interface Times {
  readonly days: readonly { readonly on: string; readonly slots: readonly ChosenSlot[] }[]
  /** ISO date with which the next days begin; undefined: there are no later ones */
  readonly later: string | undefined
  /** these are not the first days */
  readonly earlier: boolean
}

/** Nothing is free. */
export const none: Times = { days: [], later: undefined, earlier: false }
