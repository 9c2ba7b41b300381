import type { Design } from '#engine/design/design.ts'
import type { Change } from '#engine/variation/patch/change.ts'
import { type Address, above, lastStep, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { isObject, type Json, same } from '#engine/variation/tree/json.ts'

const valueAt = (design: Design, at: Address): unknown => find(design as unknown as Json, at).value

const set = (at: Address, from: unknown, to: unknown): Change => ({
  kind: 'set',
  at,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** A leaf in a part that is not there yet comes with that part. */
const lifted = (design: Design, at: Address, to: unknown): Change => {
  let [place, value] = [at, to]
  while (above(place) !== '' && valueAt(design, above(place)) === undefined) {
    value = { [lastStep(place)]: value }
    place = above(place)
  }
  return set(place, undefined, value)
}

const ofNames = (at: Address, from: readonly string[], to: readonly string[]): readonly Change[] => [
  ...to
    .filter((name) => !from.includes(name))
    .map((name): Change => ({ kind: 'add', at: under(at, name), value: name })),
  ...from
    .filter((name) => !to.includes(name))
    .map((name): Change => ({ kind: 'remove', at: under(at, name), value: name })),
]

/**
 * The changes that make a leaf another: of words each language by itself, of a list of names each name. `from` is what
 * was seen; undefined on either side: it is not there.
 */
export const changesOfLeaf = (
  design: Design,
  at: Address,
  { from, to }: { readonly from: unknown; readonly to: unknown },
): readonly Change[] => {
  if (same(from, to)) return []
  if (Array.isArray(from ?? to) && to !== undefined) return ofNames(at, (from ?? []) as string[], to as string[])
  if (from === undefined) return [lifted(design, at, to)]
  if (!isObject(from) || !isObject(to)) return [set(at, from, to)]
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((tag) => !same(from[tag], to[tag]))
    .map((tag) => set(under(at, tag), from[tag], to[tag]))
}
