import type { Change } from '../patch/change.ts'
import { type Address, above, upFrom } from '../tree/address.ts'
import { keepsKey } from '../tree/items.ts'
import { isTwice } from './added-twice.ts'
import type { Clash, Settlement, Settlements } from './conflict.ts'
import { isOrderOf, type OrderClash } from './order/arrange-lists.ts'
import type { Side } from './side.ts'
import type { SideName } from './three.ts'

/** Which changes are not made, and which values are put in place of them. */
export interface Settled {
  readonly dropped: Set<Change>
  readonly replaced: ReadonlyMap<Address, unknown>
}
type Sides = Readonly<Record<SideName, Side>>

/** A clash of places: a value of a person's own would say nothing of it. */
export const isSettledBySide = (clash: Clash): boolean => clash.kind === 'moved-twice' || isTwice(clash)

/**
 * How a clash is settled, where what was given says anything of it. A place is settled by a side, an order by all its
 * ids, an element by one of its id.
 */
export const settlementOf = (clash: OrderClash, settled: Settlement | undefined): Settlement | undefined => {
  if (typeof settled !== 'object') return settled
  if (isSettledBySide(clash)) return undefined
  const fits = clash.members ? isOrderOf(clash.members, settled.value) : keepsKey(clash.path, settled.value)
  return fits ? settled : undefined
}

/** Which changes are not made: those of the side that was not chosen. */
export const settle = (sides: Sides, clashes: readonly Clash[], settlements: Settlements): Settled => {
  const dropped = new Set<Change>()
  const replaced = new Map<Address, unknown>()
  for (const clash of clashes) {
    const { path, ours, theirs } = clash
    const settled: Settlement = settlementOf(clash, settlements[path]) ?? 'ours'
    if (settled !== 'ours') for (const change of ours) dropped.add(change)
    if (settled !== 'theirs') for (const change of theirs) dropped.add(change)
    if (typeof settled === 'object') replaced.set(path, settled.value)
    // what is to be where it was in the base needs the place that it was in, whoever removed that
    if (settled === 'base' || typeof settled === 'object')
      for (const { at } of [...ours, ...theirs].filter(({ kind }) => kind === 'move'))
        for (const side of [sides.ours, sides.theirs])
          for (const removal of removalsOf(side, above(at))) dropped.add(removal)
  }
  restoreHomes(sides, dropped)
  return { dropped, replaced }
}

/** A clash with the pages that each side removed behind what it moved out of them: where that stays, so does its page. */
export const withHomes = (sides: Sides, clash: OrderClash): OrderClash => {
  const homes = (name: SideName): readonly Change[] => {
    const gone = clash[name].flatMap(({ kind, at }) => (kind === 'move' ? removalsOf(sides[name], above(at)) : []))
    return [...new Set([...clash[name], ...gone])]
  }
  return { ...clash, ours: homes('ours'), theirs: homes('theirs') }
}

const removalsOf = (side: Side, address: Address): readonly Change[] =>
  upFrom(address).flatMap((at) => {
    const change = side.at.get(at)
    return change?.kind === 'remove' ? [change] : []
  })

/**
 * What does not move after all stays where it was, and the side that removed that place as well does not: unless the
 * other side moves it, or takes it away.
 */
const restoreHomes = (sides: Sides, dropped: Set<Change>): void => {
  for (const [side, other] of [
    [sides.ours, sides.theirs],
    [sides.theirs, sides.ours],
  ] as const)
    for (const [at, move] of side.away) {
      const otherwise = other.away.get(at)
      if (!dropped.has(move) || (otherwise && !dropped.has(otherwise))) continue
      if (removalsOf(other, at).some((removal) => !dropped.has(removal))) continue
      for (const removal of removalsOf(side, above(at))) dropped.add(removal)
    }
}
