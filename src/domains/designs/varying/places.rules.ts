import type { Design } from '#engine/design/design.ts'
import type { Change, Changes } from '#engine/variation/patch/change.ts'
import { type Address, above, lastStep, stepsOf, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { keyOf } from '#engine/variation/tree/items.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { lentLists } from '#engine/variation/tree/part.ts'

/** A place that an element may stand at: in which list, behind which of its items; null: at the start. */
export interface Place {
  readonly list: Address
  readonly behind: string | null
}

const keysIn = (design: Design, list: Address): readonly string[] => {
  const { part, value } = find(design as unknown as Json, list)
  return ((value ?? []) as readonly unknown[]).map((item) => keyOf(part, item))
}

/** The lists that an element may stand in: its own, and for what stands on a page that of every other page. */
const listsFor = (design: Design, at: Address): readonly Address[] => {
  const [top, , list] = stepsOf(at)
  const isLent = top === 'pages' && stepsOf(at).length === 4 && lentLists.includes(list ?? '')
  return isLent ? design.pages.map(({ id }) => under(under('/pages', id), list ?? '')) : [above(at)]
}

/** Everywhere that an element may be moved to, but where it stands. */
export const placesFor = (design: Design, at: Address): readonly Place[] => {
  const [home, key] = [above(at), lastStep(at)]
  const own = keysIn(design, home)
  const before = own[own.indexOf(key) - 1] ?? null
  return listsFor(design, at).flatMap((list) =>
    [null, ...keysIn(design, list).filter((one) => list !== home || one !== key)]
      .map((behind) => ({ list, behind }))
      .filter(({ behind }) => list !== home || behind !== before),
  )
}

/** The change that moves an element to a place. */
export const moveTo = (design: Design, at: Address, { list, behind }: Place): Changes => {
  const key = lastStep(at)
  const others = keysIn(design, list).filter((one) => list !== above(at) || one !== key)
  const order = others.toSpliced(behind === null ? 0 : others.indexOf(behind) + 1, 0, key)
  return { changes: [{ kind: 'move', at, to: list }], orders: { [list]: order } }
}

/** The change that removes an element, with all in it. */
export const removalOf = (design: Design, at: Address): Changes => {
  const change: Change = { kind: 'remove', at, value: find(design as unknown as Json, at).value }
  return { changes: [change], orders: {} }
}
