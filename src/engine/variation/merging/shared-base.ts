import { type Address, under } from '../tree/address.ts'
import { keyOf } from '../tree/items.ts'
import { isObject, type Json, same } from '../tree/json.ts'
import { movesBetween } from '../tree/moves.ts'
import { designPart, type Part, partUnder } from '../tree/part.ts'
import type { Three } from './three.ts'

/** The base with what both sides added alike, so that only what they added differently is left as a difference. */
export interface SharedBase {
  readonly document: Json
  /** items that are on both sides and in no base */
  readonly newcomers: ReadonlySet<Address>
  /** how much both sides have alike that the base has not: leaves, and parts that are alike as a whole */
  readonly alike: number
}

interface Meeting {
  readonly newcomers: Set<Address>
  /** what ours moved: it is in the base, elsewhere */
  readonly moved: ReadonlyMap<Address, unknown>
  alike: number
}
const absent = undefined

/** Takes a base and two sides. Returns the base with the meeting of what both added: same keys, same values. */
export const sharedBase = (three: Three<Json>): SharedBase => {
  const meeting: Meeting = { newcomers: new Set(), moved: movesBetween(three.base, three.ours).arrived, alike: 0 }
  const document = meet(meeting, designPart, three, '') as Json
  return { document, newcomers: meeting.newcomers, alike: meeting.alike }
}

const meet = (meeting: Meeting, part: Part, three: Three<unknown>, at: Address): unknown => {
  const { base, ours, theirs } = three
  if (same(base, ours) || same(base, theirs)) return base
  if (base === absent && same(ours, theirs)) {
    meeting.alike += 1
    return ours
  }
  if (part.kind === 'list' || part.kind === 'names') return meetItems(meeting, part, three as Three<never>, at)
  const apart = part.kind !== 'leaf' && isObject(ours) && isObject(theirs) && (base === absent || isObject(base))
  return apart ? meetKeys(meeting, part, { base: base ?? {}, ours, theirs }, at) : base
}

const meetKeys = (meeting: Meeting, part: Part, { base, ours, theirs }: Three<Json>, at: Address): Json => {
  const met: Json = {}
  for (const key of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    const three = { base: base[key], ours: ours[key], theirs: theirs[key] }
    const value = meet(meeting, partUnder(part, key), three, under(at, key))
    if (value !== absent) met[key] = value
  }
  return met
}

type Items = readonly unknown[] | undefined

const meetItems = (meeting: Meeting, part: Part, { base, ours, theirs }: Three<Items>, at: Address): Items => {
  if (part.kind === 'names' && [base, ours, theirs].some((list) => new Set(list).size < (list ?? []).length))
    return base
  const [before, left, right] = [base, ours, theirs].map(
    (list) => new Map((list ?? []).map((item) => [keyOf(part, item), item])),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>]
  const item: Part = part.kind === 'list' ? part.item : { kind: 'leaf' }
  const met = new Map([...before].map(([key, older]) => [key, metItem(meeting, item, { older, key, left, right }, at)]))
  const order = [...before.keys()]
  let last = -1
  for (const [key, mine] of left) {
    const here = under(at, key)
    const other = right.get(key)
    if (!before.has(key) && other !== absent && !meeting.moved.has(here)) {
      meeting.newcomers.add(here)
      meeting.alike += 1
      met.set(key, meet(meeting, item, { base: part.kind === 'list' ? {} : mine, ours: mine, theirs: other }, here))
      order.splice(last + 1, 0, key)
    }
    if (order.includes(key)) last = order.indexOf(key)
  }
  return base === absent && order.length === 0 ? absent : order.map((key) => met.get(key))
}

interface Sides {
  readonly older: unknown
  readonly key: string
  readonly left: ReadonlyMap<string, unknown>
  readonly right: ReadonlyMap<string, unknown>
}

const metItem = (meeting: Meeting, item: Part, { older, key, left, right }: Sides, at: Address): unknown => {
  const [mine, other] = [left.get(key), right.get(key)]
  if (mine === absent || other === absent) return older
  return meet(meeting, item, { base: older, ours: mine, theirs: other }, under(at, key))
}
