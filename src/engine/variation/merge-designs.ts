import type { Design } from '../design/design.ts'
import { addedOnce, addedTwice, isTwice } from './merging/added-twice.ts'
import { clashesOf } from './merging/clashes.ts'
import type { Conflict, Settlements } from './merging/conflict.ts'
import { laggingInMerge } from './merging/lagging-in-merge.ts'
import { listArranger, type OrderClash } from './merging/order/arrange-lists.ts'
import { sayConflict } from './merging/say-conflict.ts'
import { settle, settlementOf, withHomes } from './merging/settle.ts'
import { sharedBase } from './merging/shared-base.ts'
import { type Side, sideOf } from './merging/side.ts'
import type { Three } from './merging/three.ts'
import { addressIn, placeIn, valueAt } from './merging/values.ts'
import { applyChanges } from './patch/apply-changes.ts'
import type { Change } from './patch/change.ts'
import { diffParts } from './patch/diff-parts.ts'
import type { Lagging } from './sentences/lagging.ts'
import { type Address, under } from './tree/address.ts'
import { find } from './tree/find.ts'
import { keyOf } from './tree/items.ts'
import { type Json, same } from './tree/json.ts'
import { requireOwnKeys } from './tree/own-keys.ts'

export interface Merged {
  /** both sides' changes in one; where they do not go together and nobody settled it, ours */
  readonly merged: Design
  readonly conflicts: readonly Conflict[]
  /** how many changes were taken from each side, and how many both had made alike */
  readonly taken: { readonly ours: number; readonly theirs: number; readonly both: number }
  readonly translations: readonly Lagging[]
  /** paths of settlements for which there is no conflict */
  readonly unused: readonly Address[]
  /** what each side changed */
  readonly changes: { readonly ours: readonly Change[]; readonly theirs: readonly Change[] }
}

/**
 * Merges what two sides made of one base (all normalised). What one side changed is taken, what both changed alike is
 * taken; a conflict that is not settled keeps ours. Parts are found by their ids, so nothing depends on where they stand.
 * The merged design is not checked here (see merging/check-merge.ts). Throws a DesignFault where an id is there twice.
 */
export const mergeDesigns = (designs: Three<Design>, settlements: Settlements = {}): Merged => {
  const three = designs as unknown as Three<Json>
  for (const design of [three.base, three.ours, three.theirs]) requireOwnKeys(design)
  const twice = addedTwice(three)
  const shared = sharedBase(three)
  const diffs = {
    ours: diffParts(shared.document, three.ours, shared.newcomers),
    theirs: diffParts(shared.document, three.theirs, shared.newcomers),
  }
  const sides = { ours: sideOf(diffs.ours.changes), theirs: sideOf(diffs.theirs.changes) }
  const clashes = clashesOf(sides, shared.newcomers)
  const { dropped, replaced } = settle(sides, clashes, settlements)
  const kept = (side: Side) => side.changes.filter((change) => !dropped.has(change))
  const made = { ours: kept(sides.ours), theirs: kept(sides.theirs) }
  // against what ours still makes: a change that both made alike and ours no longer makes is theirs to make
  const still = sideOf(made.ours)
  const alike = made.theirs.filter((change) => isAlike(still, change))
  const every = { ours: made.ours, theirs: made.theirs.filter((change) => !alike.includes(change)) }
  const changes = addedOnce(twice, every, settlements)
  const keysIn = (document: Json, list: Address): readonly string[] => {
    const { part, value } = find(document, list)
    return ((value ?? []) as readonly unknown[]).map((item) => keyOf(part, item))
  }
  const arranger = listArranger({
    sides,
    settlements,
    keysOf: (list) => ({
      base: keysIn(three.base, list),
      ours:
        diffs.ours.orders[list] ?? keysIn(shared.document, list).filter((key) => stays(sides.ours, under(list, key))),
      theirs:
        diffs.theirs.orders[list] ??
        keysIn(shared.document, list).filter((key) => stays(sides.theirs, under(list, key))),
    }),
  })
  const merged = applyChanges(shared.document, {
    changes: [...changes.ours, ...changes.theirs],
    lists: new Set([...Object.keys(diffs.ours.orders), ...Object.keys(diffs.theirs.orders)]),
    arrange: arranger.arrange,
    replaced,
  })
  const all: readonly OrderClash[] = [...twice, ...clashes, ...arranger.clashes]
  const told = (clash: OrderClash): Conflict => ({
    ...standing(clash, three, sides),
    sentence: sayConflict(withHomes(sides, clash), { three, diffs, settled: settlements[clash.path] }),
  })
  return {
    merged: merged as unknown as Design,
    conflicts: all.filter((clash) => settlementOf(clash, settlements[clash.path]) === undefined).map(told),
    taken: {
      ours: changes.ours.length - alike.length,
      theirs: changes.theirs.length,
      both: shared.alike + alike.length,
    },
    translations: laggingInMerge({ base: three.base, merged, ...changes }),
    unused: Object.keys(settlements).filter((path) => !all.some((clash) => clash.path === path)),
    changes: { ours: sides.ours.changes, theirs: sides.theirs.changes },
  }
}

/** Is an item still in its list on a side? */
const stays = (side: Side, at: Address): boolean => side.at.get(at)?.kind !== 'remove' && !side.away.has(at)

const isAlike = (side: Side, change: Change): boolean => {
  if (change.kind === 'move') {
    const other = side.away.get(change.at) ?? side.shifted.get(change.at)
    return other?.to === change.to
  }
  const other = side.at.get(change.at)
  if (change.kind === 'remove') return other?.kind === 'remove'
  if (change.kind === 'add') return other?.kind === 'add' && same(other.value, change.value)
  return other?.kind === 'set' && same(other.to, change.to)
}

/** What stands where two changes do not go together, in the base and on each side. */
const standing = (clash: OrderClash, three: Three<Json>, sides: { ours: Side; theirs: Side }) => {
  const { path, kind, keys } = clash
  if (isTwice(clash)) return { path, kind, base: null, ours: clash.ours[0]?.value, theirs: clash.theirs[0]?.value }
  if (keys && kind !== 'moved-twice') return { path, kind, ...keys }
  const read = kind === 'moved-twice' ? placeIn : valueAt
  return {
    path,
    kind,
    base: read(three.base, path),
    ours: read(three.ours, addressIn(sides.ours, path)),
    theirs: read(three.theirs, addressIn(sides.theirs, path)),
  }
}
