import type { Text } from '#core/text.ts'
import type { Change } from '../patch/change.ts'
import type { Address } from '../tree/address.ts'

/**
 * Why two changes do not go together. `both-changed`: one leaf, two values. `both-added`: both added it, differently.
 * `removed-changed`, `removed-moved`: one removed what the other changed, or moved. `moved-twice`: to two places.
 * `order`: the orders of a list make a circle. `same-place`: both put a row at one place of a decision, where the first
 * row that is true decides.
 */
export type ConflictKind =
  | 'both-changed'
  | 'both-added'
  | 'removed-changed'
  | 'removed-moved'
  | 'moved-twice'
  | 'order'
  | 'same-place'

/** Two changes that do not go together. `base`, `ours` and `theirs` are what stands there; null where nothing does. */
export interface Conflict {
  readonly path: Address
  readonly kind: ConflictKind
  readonly base: unknown
  readonly ours: unknown
  readonly theirs: unknown
  readonly sentence: Text
}

/** A conflict before it is said: which changes of each side do not go together. */
export interface Clash {
  readonly path: Address
  readonly kind: ConflictKind
  readonly ours: readonly Change[]
  readonly theirs: readonly Change[]
}

/** How a person settles a conflict: one of the three, or a value of their own. */
export type Settlement = 'ours' | 'theirs' | 'base' | { readonly value: unknown }
export type Settlements = Readonly<Record<Address, Settlement>>
