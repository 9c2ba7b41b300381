import { type Address, under } from '../tree/address.ts'
import { itemsOf, keyOf } from '../tree/items.ts'
import { isObject, type Json, same } from '../tree/json.ts'
import { type Moves, movesBetween } from '../tree/moves.ts'
import { designPart, type ListPart, type Part, partUnder } from '../tree/part.ts'
import type { Change, Changes } from './change.ts'
import { movedAgainst, surelyMoved } from './longest-run.ts'

interface Diff {
  readonly moves: Moves
  readonly newcomers: ReadonlySet<Address>
  readonly changes: Change[]
  readonly orders: Record<Address, readonly string[]>
}
const absent = undefined

/**
 * What was changed from a to b, in the order of b. `newcomers` are elements of a whose place in their list means nothing
 * (a merge puts what both sides added into both).
 */
export const diffParts = (a: Json, b: Json, newcomers: ReadonlySet<Address> = new Set()): Changes => {
  const diff: Diff = { moves: movesBetween(a, b), newcomers, changes: [], orders: {} }
  diffPart(diff, designPart, a, b, '')
  return { changes: diff.changes, orders: diff.orders }
}

const diffPart = (diff: Diff, part: Part, a: unknown, b: unknown, at: Address): void => {
  if (same(a, b)) return
  if (part.kind === 'list') diffList(diff, part, a, b, at)
  else if (part.kind === 'names' && apart(a) && apart(b)) diffNames(diff, part, a, b, at)
  else if (part.kind !== 'leaf' && isObject(a) && isObject(b))
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      diffPart(diff, partUnder(part, key), a[key], b[key], under(at, key))
  else diff.changes.push({ kind: 'set', at, ...(a === absent ? {} : { from: a }), ...(b === absent ? {} : { to: b }) })
}

/** A list that names something twice is one leaf: its items cannot be told apart. */
const apart = (list: unknown): list is readonly string[] | undefined =>
  list === absent || (Array.isArray(list) && new Set(list).size === list.length)

const diffNames = (diff: Diff, part: Part, a: unknown, b: unknown, at: Address): void => {
  const [before, now] = [(a ?? []) as readonly string[], (b ?? []) as readonly string[]]
  opened(diff, a, b, at)
  for (const name of now)
    if (!before.includes(name)) diff.changes.push({ kind: 'add', at: under(at, keyOf(part, name)), value: name })
  for (const name of before)
    if (!now.includes(name)) diff.changes.push({ kind: 'remove', at: under(at, name), value: name })
  ordered(diff, before, now, at)
  closed(diff, a, b, at)
}

const diffList = (diff: Diff, part: ListPart, a: unknown, b: unknown, at: Address): void => {
  const [before, now] = [itemsOf(part, a), itemsOf(part, b)]
  opened(diff, a, b, at)
  for (const [key, item] of now) {
    const older = before.get(key)
    if (older) diffPart(diff, part.item, older, item, under(at, key))
    else arrives(diff, part, item, { list: at, at: under(at, key) })
  }
  for (const [key, item] of before) {
    const left = under(at, key)
    if (now.has(key) || diff.moves.left.has(left)) continue
    const staying = without(part, item, left, (child) => diff.moves.left.has(child))
    diff.changes.push({ kind: 'remove', at: left, value: staying })
  }
  ordered(diff, [...before.keys()], [...now.keys()], at)
  closed(diff, a, b, at)
}

/** An item that was not in the list before: it moved here from another page, or is new. */
const arrives = (diff: Diff, part: ListPart, item: Json, place: { list: Address; at: Address }): void => {
  const origin = diff.moves.arrived.get(place.at)
  if (origin) {
    diff.changes.push({ kind: 'move', at: origin.at, to: place.list })
    diffPart(diff, part.item, origin.value, item, origin.at)
    return
  }
  const own = without(part, item, place.at, (child) => diff.moves.arrived.has(child))
  diff.changes.push({ kind: 'add', at: place.at, value: own })
  if (own === item) return
  for (const [name, inner] of lists(part)) diffPart(diff, inner, own[name], item[name], under(place.at, name))
}

const lists = (part: ListPart): readonly (readonly [string, ListPart])[] =>
  Object.entries(part.item.parts).flatMap(([name, inner]) =>
    inner.kind === 'list' && inner.movable ? [[name, inner] as const] : [],
  )

/** The item without those of its children that come from, or have gone to, another page. */
const without = (part: ListPart, item: Json, at: Address, elsewhere: (child: Address) => boolean): Json => {
  let own = item
  for (const [name, inner] of lists(part)) {
    const children = item[name] as readonly Json[] | undefined
    const kept = children?.filter((child) => !elsewhere(under(under(at, name), keyOf(inner, child))))
    if (kept && kept.length !== children?.length) own = { ...own, [name]: kept }
  }
  return own
}

const ordered = (diff: Diff, before: readonly string[], now: readonly string[], at: Address): void => {
  const [here, there] = [new Set(before), new Set(now)]
  const left = before.filter((key) => there.has(key))
  if (same(left, now)) return
  diff.orders[at] = now
  const settled = left.filter((key) => !diff.newcomers.has(under(at, key)))
  const [moved, sure] = [movedAgainst(settled, now), surelyMoved(settled, now)]
  for (const key of now)
    if (here.has(key) && moved.has(key))
      diff.changes.push({
        kind: 'move',
        at: under(at, key),
        to: at,
        ...(sure.has(key) ? {} : { either: true as const }),
      })
}

/** A list is there as soon as it has an item, and stays when its last one goes: only what differs from that is said. */
const opened = (diff: Diff, a: unknown, b: unknown, at: Address): void => {
  if (a === absent && (b as readonly unknown[]).length === 0) diff.changes.push({ kind: 'set', at, to: [] })
}
const closed = (diff: Diff, a: unknown, b: unknown, at: Address): void => {
  if (a !== absent && b === absent) diff.changes.push({ kind: 'set', at, from: [] })
}
