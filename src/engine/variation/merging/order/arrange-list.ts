import { surelyMoved } from '../../patch/longest-run.ts'
import type { Settlement } from '../conflict.ts'
import type { Three } from '../three.ts'
import { linearize, type Relation } from './linearize.ts'

/** A list as each side has it, by keys, and what it holds in the end. */
export interface ListToArrange extends Three<readonly string[]> {
  readonly members: readonly string[]
  /** the first row that is true decides: order is meaning, and so is the place where a row is put */
  readonly decides: boolean
  /** how a conflict of the whole list's order was settled, by a side (an order of a person's own: see arrange-lists.ts) */
  readonly settled?: Settlement | undefined
  /** which side's place counts for an item that both moved, each to a place of its own; ours, unless settled */
  settledFor(key: string): Settlement | undefined
}

export interface Arranged {
  readonly order: readonly string[]
  /** items that both moved, to two places */
  readonly movedTwice: readonly string[]
  readonly circle: readonly string[]
  /** rows that both put at one place */
  readonly samePlace: readonly string[]
}

const positions = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]))

const first = (places: ReadonlyMap<string, number>, a: string, b: string): -1 | 0 | 1 => {
  const [one, other] = [places.get(a), places.get(b)]
  return one === undefined || other === undefined ? 0 : one < other ? -1 : 1
}

/**
 * The order of a merged list. Of each two items the side that changed which comes first is followed. What one side put in
 * stands behind what it stood behind; what both put at one place is ordered by key, a side's together. In a decision
 * what was put in counts as much as what was there, and two rows at one place are a conflict.
 */
export const arrangeList = (list: ListToArrange): Arranged => {
  const { base, ours, theirs, members } = list
  const moved = { ours: surelyMoved(base, ours), theirs: surelyMoved(base, theirs) }
  const movedTwice = twice(list, moved)
  const disputed = new Set<string>()
  const relation = relationOf(list, disputed)
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)]
  // what one side alone has was put in by it, or kept although the other removed it; what both moved stands as one has it
  const firm = (key: string): boolean =>
    inOurs.has(key) && inTheirs.has(key) ? !movedTwice.includes(key) : list.decides && !inBase.has(key)
  const { order, circle, free } = linearize(members.filter(firm), relation, rankOf(list))
  const samePlace = list.decides ? [...new Set(free.flat())] : []
  const loose = new Set(members.filter((key) => !firm(key)))
  const stands = (key: string): 'base' | 'ours' | 'theirs' => {
    const settled = list.settledFor(key)
    if (movedTwice.includes(key)) return typeof settled === 'string' ? settled : 'ours'
    return inOurs.has(key) ? 'ours' : inTheirs.has(key) ? 'theirs' : 'base'
  }
  const whole = loose.size === 0 ? order : putIn(order, { lists: { base, ours, theirs }, loose, stands, moved })
  return { order: whole, movedTwice, circle: [...new Set([...circle, ...disputed])], samePlace }
}

const rankOf = ({ base, ours, theirs, settled }: ListToArrange): readonly string[] => {
  if (settled === 'theirs') return [...new Set([...theirs, ...ours, ...base])]
  if (settled === 'base') return [...new Set([...base, ...ours, ...theirs])]
  return [...new Set([...ours, ...theirs, ...base])]
}

interface Moved {
  readonly ours: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

/** What both sides moved, so that on each it stands behind another of those that nobody moved. */
const twice = ({ ours, theirs, members }: ListToArrange, moved: Moved): readonly string[] => {
  const both = members.filter((key) => moved.ours.has(key) && moved.theirs.has(key))
  if (both.length === 0) return []
  const stays = new Set(
    ours.filter(
      (key) => theirs.includes(key) && !moved.ours.has(key) && !moved.theirs.has(key) && members.includes(key),
    ),
  )
  const behind = (keys: readonly string[], key: string): string | undefined =>
    keys.slice(0, keys.indexOf(key)).findLast((one) => stays.has(one))
  return both.filter((key) => behind(ours, key) !== behind(theirs, key))
}

/** What comes first of two. Where both sides say otherwise and the base knows neither, the pair is noted as disputed. */
const relationOf = (list: ListToArrange, disputed: Set<string>): Relation => {
  const [base, ours, theirs] = [positions(list.base), positions(list.ours), positions(list.theirs)]
  return (a, b) => {
    const [left, right, before] = [first(ours, a, b), first(theirs, a, b), first(base, a, b)]
    if (left === right || right === 0) return left || before
    if (left === 0) return right
    if (before !== 0) return left === before ? right : left
    disputed.add(a).add(b)
    return 0
  }
}

interface Putting {
  readonly lists: Three<readonly string[]>
  readonly loose: ReadonlySet<string>
  /** whose list says where one of them stands */
  stands(key: string): keyof Three<unknown>
  readonly moved: Moved
}

/** Puts each of the loose behind what it stood behind on its side, if the other side did not move that. */
const putIn = (order: readonly string[], { lists, loose, stands, moved }: Putting): readonly string[] => {
  const anchors = new Set(order)
  const shifted: Three<ReadonlySet<string>> = { base: new Set(), ours: moved.theirs, theirs: moved.ours }
  const blocks = (['ours', 'theirs', 'base'] as const).map((side) => {
    const found = new Map<string | undefined, string[]>()
    let anchor: string | undefined
    for (const key of lists[side])
      if (loose.has(key)) {
        if (stands(key) === side) found.set(anchor, [...(found.get(anchor) ?? []), key])
      } else if (anchors.has(key) && !shifted[side].has(key)) anchor = key
    return found
  })
  const behind = (anchor: string | undefined): readonly string[] =>
    blocks
      .flatMap((block) => (block.has(anchor) ? [block.get(anchor) ?? []] : []))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .flat()
  return [...behind(undefined), ...order.flatMap((key) => [key, ...behind(key)])]
}
