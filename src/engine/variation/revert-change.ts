import type { Design } from '../design/design.ts'
import { applyChanges } from './patch/apply-changes.ts'
import { arrangeBy } from './patch/arrange.ts'
import type { Change } from './patch/change.ts'
import { diffParts } from './patch/diff-parts.ts'
import { type Address, above, isWithin, lastStep, upFrom } from './tree/address.ts'
import { find } from './tree/find.ts'
import { keyOf } from './tree/items.ts'
import { type Json, same } from './tree/json.ts'
import { requireOwnKeys } from './tree/own-keys.ts'

/**
 * Takes back one change of a variation (one of diffDesigns(upstream, local).changes) and leaves the others: what was
 * changed is as it is upstream again. What moved to a page that the variation added goes back with that page, and what
 * goes back to a page that the variation removed brings that page back: it has nowhere else to stand. A change that the
 * variation has not got takes nothing back.
 */
export const revertChange = (upstream: Design, local: Design, change: Change): Design => {
  const [before, now] = [upstream as unknown as Json, local as unknown as Json]
  for (const design of [before, now]) requireOwnKeys(design)
  const { changes, orders } = diffParts(before, now)
  const named = changes.filter((one) => same(one, change) || (change.kind === 'add' && goesWith(one, change.at)))
  const homes = named.flatMap(({ kind, at }) => (kind === 'move' ? upFrom(above(at)) : []))
  const back = changes.filter((one) => named.includes(one) || (one.kind === 'remove' && homes.includes(one.at)))
  const kept = changes.filter((one) => !back.includes(one))
  return applyChanges(before, {
    changes: kept,
    lists: Object.keys(orders),
    arrange: (list, members) => {
      const shifted = back.filter((one) => one.kind === 'move' && above(one.at) === list && one.to === list)
      const staying = (orders[list] ?? []).filter((key) => !shifted.some(({ at }) => lastStep(at) === key))
      return arrangeBy(withBack(staying, shifted, keysOf(before, list)), members)
    },
  }) as unknown as Design
}

const goesWith = (change: Change, added: Address): boolean => change.kind === 'move' && isWithin(change.to, added)

const keysOf = (design: Json, list: Address): readonly string[] => {
  const { part, value } = find(design, list)
  return ((value ?? []) as readonly unknown[]).map((item) => keyOf(part, item))
}

/** What moved within a list stands again behind what it stood behind, as far up as that is still there. */
const withBack = (
  order: readonly string[],
  shifted: readonly Change[],
  before: readonly string[],
): readonly string[] => {
  const restored = [...order]
  for (const { at } of shifted) {
    const key = lastStep(at)
    const behind = before.slice(0, before.indexOf(key)).findLast((one) => restored.includes(one))
    restored.splice(behind === undefined ? 0 : restored.indexOf(behind) + 1, 0, key)
  }
  return restored
}
