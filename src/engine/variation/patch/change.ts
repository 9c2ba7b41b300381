import type { Address } from '../tree/address.ts'

/** A leaf, or an optional part as a whole: another value, there now (no `from`), or gone (no `to`). */
export interface SetChange {
  readonly kind: 'set'
  readonly at: Address
  readonly from?: unknown
  readonly to?: unknown
}
/** An item that is new in its list. */
export interface AddChange {
  readonly kind: 'add'
  readonly at: Address
  readonly value: unknown
}
export interface RemoveChange {
  readonly kind: 'remove'
  readonly at: Address
  readonly value: unknown
}
/** An item that stands elsewhere: in another list, or elsewhere in the same one. */
export interface MoveChange {
  readonly kind: 'move'
  readonly at: Address
  /** the list */
  readonly to: Address
  /** within its list: it changed places with another, and either may be said to have moved */
  readonly either?: true
}
export type Change = SetChange | AddChange | RemoveChange | MoveChange

/** What was changed, and the new order of each list whose order that left open. */
export interface Changes {
  readonly changes: readonly Change[]
  readonly orders: Readonly<Record<Address, readonly string[]>>
}

/** The semantic patch that makes one design of another; both named by their content hashes. */
export interface Patch extends Changes {
  readonly from: string
  readonly to: string
}
