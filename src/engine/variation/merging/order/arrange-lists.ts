import type { Change } from '../../patch/change.ts'
import { type Address, lastStep, under } from '../../tree/address.ts'
import type { Clash, ConflictKind, Settlements } from '../conflict.ts'
import type { Side } from '../side.ts'
import type { SideName, Three } from '../three.ts'
import { arrangeList } from './arrange-list.ts'

/** A clash of order, with the keys that it is about as they stand on each side. */
export interface OrderClash extends Clash {
  readonly keys?: Three<readonly string[]>
  /** of a whole list: all that it holds, each of which an order of a person's own must name once */
  readonly members?: readonly string[]
}

/** Is a value an order of a list: each of its members once, and nothing else? */
export const isOrderOf = (members: readonly string[], value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length === members.length && members.every((key) => value.includes(key))

interface Given {
  readonly sides: Readonly<Record<SideName, Side>>
  /** the keys of a list in the base and on each side */
  keysOf(list: Address): Three<readonly string[]>
  readonly settlements: Settlements
}

/** The list of a decision, where the first row that is true decides. */
const isDecision = (list: Address): boolean => lastStep(list) === 'decide'

/** Arranges the lists of a merge, and keeps what does not go together. */
export const listArranger = ({ sides, keysOf, settlements }: Given) => {
  const clashes: OrderClash[] = []
  const within = (side: Side, list: Address, keys: readonly string[]): readonly Change[] =>
    keys.flatMap((key) => {
      const change =
        side.shifted.get(under(list, key)) ?? side.at.get(under(list, key)) ?? side.away.get(under(list, key))
      return change && change.kind !== 'set' && change.kind !== 'remove' ? [change] : []
    })
  const note = (
    list: Address,
    path: Address,
    kind: ConflictKind,
    about: readonly string[],
    all: readonly string[] = [],
  ): void => {
    const { base, ours, theirs } = keysOf(list)
    const only = (keys: readonly string[]) => keys.filter((key) => about.includes(key))
    const changes = { ours: within(sides.ours, list, about), theirs: within(sides.theirs, list, about) }
    const keys = { base: only(base), ours: only(ours), theirs: only(theirs) }
    clashes.push({ path, kind, ...changes, keys, ...(path === list ? { members: all } : {}) })
  }
  const arrange = (list: Address, members: readonly string[]): readonly string[] => {
    const settledFor = (key: string) => settlements[under(list, key)]
    const keys = keysOf(list)
    const decides = isDecision(list)
    const { order, movedTwice, circle, samePlace } = arrangeList({
      ...keys,
      members,
      decides,
      settled: settlements[list],
      settledFor,
    })
    for (const key of movedTwice) note(list, under(list, key), 'moved-twice', [key])
    const about = [...new Set([...circle, ...samePlace])]
    if (about.length > 0) note(list, list, circle.length > 0 ? 'order' : 'same-place', about, members)
    const settled = settlements[list]
    const given = typeof settled === 'object' ? settled.value : undefined
    return about.length > 0 && isOrderOf(members, given) ? given : order
  }
  return { arrange, clashes }
}
