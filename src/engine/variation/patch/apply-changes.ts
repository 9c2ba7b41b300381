import { type Address, above, lastStep, stepsOf, upFrom } from '../tree/address.ts'
import { type Found, walk } from '../tree/find.ts'
import { keyOf } from '../tree/items.ts'
import { copied, isObject, type Json } from '../tree/json.ts'
import { designPart, type Part } from '../tree/part.ts'
import type { Change, RemoveChange, SetChange } from './change.ts'

/** How the items of a list are to stand, when something was put into it or moved in it: all that are there now, by key. */
export type Arrange = (list: Address, members: readonly string[]) => readonly string[]

export interface Changing {
  readonly changes: readonly Change[]
  /** the lists that are to be arranged */
  readonly lists: Iterable<Address>
  readonly arrange: Arrange
  /** values put in place at the end, whatever stands there: how a person settled a conflict */
  readonly replaced?: ReadonlyMap<Address, unknown>
}

/** A document that is being changed. Addresses stay those of before: what moved is remembered by the one it had. */
interface Work {
  readonly document: Json
  readonly elsewhere: Map<Address, Found>
}

const holderOf = (work: Work, address: Address): Found | undefined => {
  const outer = upFrom(above(address)).find((at) => work.elsewhere.has(at))
  const start = outer === undefined ? undefined : work.elsewhere.get(outer)
  const steps = stepsOf(address.slice(outer?.length ?? 0))
  const way = walk(start ?? { part: designPart, value: work.document }, steps.slice(0, -1))
  const holder = way.at(-1)
  return holder?.value === undefined ? undefined : holder
}

/** Takes a design and changes made for it (see diffParts). Returns it changed; the one given stays as it is. */
export const applyChanges = (design: Json, { changes, lists, arrange, replaced }: Changing): Json => {
  const work: Work = { document: copied(design), elsewhere: new Map() }
  const of = <K extends Change['kind']>(kind: K) =>
    changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind)
  const emptied = of('set').filter(({ from, to }) => to === undefined && Array.isArray(from) && from.length === 0)
  for (const change of of('set')) if (!emptied.includes(change)) set(work, change.at, change)
  const moves = of('move').filter(({ at, to }) => above(at) !== to)
  for (const { at } of moves) takeOut(work, at, true)
  for (const { at } of byDepth(of('remove'))) takeOut(work, at, false)
  for (const add of of('add')) putIn(work, above(add.at), copied(add.value))
  for (const { at, to } of moves) putIn(work, to, work.elsewhere.get(at)?.value)
  for (const list of lists) arranged(work, list, arrange)
  for (const [at, value] of replaced ?? []) put(work, at, copied(value))
  for (const { at } of emptied) drop(work, at)
  return work.document
}

/** The innermost first, so that what stands inside is still there to be taken out. */
const byDepth = (removes: readonly RemoveChange[]): readonly RemoveChange[] =>
  removes.toSorted((a, b) => b.at.length - a.at.length)

const set = (work: Work, at: Address, { to }: SetChange): void => put(work, at, copied(to))

const put = (work: Work, at: Address, value: unknown): void => {
  const holder = holderOf(work, at)
  const key = lastStep(at)
  if (Array.isArray(holder?.value)) {
    const list = holder.value
    const index = list.findIndex((item) => keyOf(holder.part, item) === key)
    if (index >= 0) list.splice(index, 1, ...(value === undefined ? [] : [value]))
    else if (value !== undefined) list.push(value)
  } else if (isObject(holder?.value)) {
    if (value === undefined) delete holder.value[key]
    else holder.value[key] = value
  }
}

const takeOut = (work: Work, at: Address, remember: boolean): void => {
  const holder = holderOf(work, at)
  if (!Array.isArray(holder?.value)) return
  const index = holder.value.findIndex((item) => keyOf(holder.part, item) === lastStep(at))
  if (index < 0) return
  const [value] = holder.value.splice(index, 1)
  const part: Part = holder.part.kind === 'list' ? holder.part.item : { kind: 'leaf' }
  if (remember) work.elsewhere.set(at, { part, value })
}

/** Puts an item at the end of a list, which is made where there is none. */
const putIn = (work: Work, list: Address, value: unknown): void => {
  const holder = holderOf(work, list)
  if (!isObject(holder?.value) || value === undefined) return
  const items = holder.value[lastStep(list)]
  if (Array.isArray(items)) items.push(value)
  else holder.value[lastStep(list)] = [value]
}

const arranged = (work: Work, list: Address, arrange: Arrange): void => {
  const holder = holderOf(work, list)
  const items = isObject(holder?.value) ? holder.value[lastStep(list)] : undefined
  if (!holder || !isObject(holder.value) || !Array.isArray(items)) return
  const { part } = walk(holder, [lastStep(list)]).at(-1) ?? holder
  const byKey = new Map(items.map((item) => [keyOf(part, item), item]))
  holder.value[lastStep(list)] = arrange(list, [...byKey.keys()]).map((key) => byKey.get(key))
}

const drop = (work: Work, list: Address): void => {
  const holder = holderOf(work, list)
  if (!isObject(holder?.value)) return
  const items = holder.value[lastStep(list)]
  if (Array.isArray(items) && items.length === 0) delete holder.value[lastStep(list)]
}
