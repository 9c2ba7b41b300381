import type { Change } from '../patch/change.ts'
import { type Address, above, upFrom } from '../tree/address.ts'
import { same } from '../tree/json.ts'
import type { Clash, ConflictKind } from './conflict.ts'
import { goneAt, isShift, type Side } from './side.ts'
import type { SideName } from './three.ts'

type Sides = Readonly<Record<SideName, Side>>

interface Gathering {
  readonly kind: ConflictKind
  readonly ours: Set<Change>
  readonly theirs: Set<Change>
}

/**
 * The changes of two sides that do not go together, but for those of order (see order/arrange-lists.ts). Each clash is as small
 * as what was done: a leaf, an element's place, or all that is inside of what the other side removed.
 */
export const clashesOf = (sides: Sides, newcomers: ReadonlySet<Address>): readonly Clash[] => {
  const gathered = new Map<Address, Gathering>()
  const note = (path: Address, kind: ConflictKind, ours: readonly Change[], theirs: readonly Change[]): void => {
    const here = gathered.get(path) ?? { kind, ours: new Set(), theirs: new Set() }
    gathered.set(path, here)
    for (const change of ours) here.ours.add(change)
    for (const change of theirs) here.theirs.add(change)
  }
  for (const change of sides.ours.changes) sameAddress(sides, change, newcomers, note)
  for (const name of ['ours', 'theirs'] as const) {
    const [side, other] = [sides[name], sides[name === 'ours' ? 'theirs' : 'ours']]
    for (const change of side.changes)
      for (const { path, removal } of lost(side, other, change)) {
        const kind = removal?.kind === 'set' && removal.to !== undefined ? 'both-changed' : kindOf(path, change)
        const taken = removal ? [removal] : []
        note(path, kind, name === 'ours' ? [change] : taken, name === 'ours' ? taken : [change])
      }
  }
  return [...gathered].map(([path, { kind, ours, theirs }]) => ({ path, kind, ours: [...ours], theirs: [...theirs] }))
}

const kindOf = (path: Address, change: Change): ConflictKind =>
  change.kind === 'move' && change.at === path ? 'removed-moved' : 'removed-changed'

type Note = (path: Address, kind: ConflictKind, ours: readonly Change[], theirs: readonly Change[]) => void

/** Both sides at one address: a leaf with two values, an item added twice, a move to two lists. */
const sameAddress = (sides: Sides, change: Change, newcomers: ReadonlySet<Address>, note: Note): void => {
  const { at } = change
  if (change.kind === 'move') {
    const theirs = sides.theirs.away.get(at) ?? (isShift(change) ? undefined : sides.theirs.shifted.get(at))
    if (theirs && theirs.to !== change.to && !change.either && !theirs.either)
      note(at, 'moved-twice', [change], [theirs])
    return
  }
  const theirs = sides.theirs.at.get(at)
  if (change.kind === 'add' && theirs?.kind === 'add' && !same(change.value, theirs.value))
    note(at, 'both-added', [change], [theirs])
  if (change.kind !== 'set' || theirs?.kind !== 'set' || same(change.to, theirs.to)) return
  const added = change.from === undefined && upFrom(at).some((one) => newcomers.has(one))
  note(at, added ? 'both-added' : 'both-changed', [change], [theirs])
}

/** Where the other side took away what a change is made in, or what something moves into. */
const lost = (side: Side, other: Side, change: Change): readonly { path: Address; removal: Change | undefined }[] => {
  if (change.kind === 'move' && change.either) return []
  const itself = change.kind === 'move'
  const gone = change.kind === 'remove' ? undefined : goneAt(other, change.at, itself)
  const found: { path: Address; removal: Change | undefined }[] = []
  if (gone !== undefined) {
    // what this side moved out of what the other removed is a matter of its own
    const out = upFrom(change.at).find((at) => at.length > gone.length && side.away.has(at))
    found.push(out === undefined ? { path: gone, removal: other.at.get(gone) } : { path: out, removal: undefined })
  }
  const into = change.kind === 'move' && !isShift(change) ? goneAt(other, above(change.to), true) : undefined
  if (into !== undefined) found.push({ path: into, removal: other.at.get(into) })
  return found
}
