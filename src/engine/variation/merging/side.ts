import type { Change, MoveChange } from '../patch/change.ts'
import { type Address, above, upFrom } from '../tree/address.ts'

/** What one side changed, so that it can be asked what became of an address of the base. */
export interface Side {
  readonly changes: readonly Change[]
  /** the last change at an address that is no move within a list */
  readonly at: ReadonlyMap<Address, Change>
  /** moves to another list */
  readonly away: ReadonlyMap<Address, MoveChange>
  /** what moved within its list */
  readonly shifted: ReadonlyMap<Address, MoveChange>
}

export const isShift = (change: Change): boolean => change.kind === 'move' && above(change.at) === change.to

export const sideOf = (changes: readonly Change[]): Side => {
  const moves = changes.filter((change) => change.kind === 'move')
  const of = (list: readonly MoveChange[]) => new Map(list.map((move) => [move.at, move]))
  return {
    changes,
    at: new Map(changes.filter(({ kind }) => kind !== 'move').map((change) => [change.at, change])),
    away: of(moves.filter((move) => !isShift(move))),
    shifted: of(moves.filter(isShift)),
  }
}

/**
 * The address at which a side took away, or replaced as a whole, what an address stands in; the address itself counts
 * when `itself` is asked for. What the side moved out before lives on.
 */
export const goneAt = (side: Side, address: Address, itself: boolean): Address | undefined => {
  for (const at of upFrom(address)) {
    if (side.away.has(at)) return undefined
    const change = at === address && !itself ? undefined : side.at.get(at)
    if (change?.kind === 'remove' || (change?.kind === 'set' && replaces(change))) return at
  }
  return undefined
}

/** A list that is there but empty, or no longer there because it is empty, replaces nothing. */
const replaces = ({ from, to }: { readonly from?: unknown; readonly to?: unknown }): boolean =>
  ![from, to].some((value) => Array.isArray(value) && value.length === 0)
