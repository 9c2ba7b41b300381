import { compare } from '../../src/domains/people/matching/compare.rules.ts'
import { blockKeys, likenessOf } from '../../src/domains/people/matching/likeness.rules.ts'
import { shownFrom } from '../../src/domains/people/matching/weights.data.ts'
import type { MadeRecord } from './made-people.ts'

/** Two records of a set by their places in it, the lower first: `3 1800`. */
export type Pair = string

/** The pairs of a set that are one person's. */
export const knownPairs = (set: readonly MadeRecord[]): ReadonlySet<Pair> => {
  const by = Map.groupBy(set.keys(), (at) => set[at]?.person)
  return new Set([...by.values()].filter((records) => records.length === 2).map((records) => records.join(' ')))
}

/** The pairs that the rules show, comparing whatever shares a key; and how many were compared. */
export const shownPairs = (set: readonly MadeRecord[]): { pairs: ReadonlySet<Pair>; compared: number } => {
  const alike = set.map(({ facts }) => likenessOf(facts))
  const blocks = new Map<string, number[]>()
  alike.forEach((one, at) => {
    for (const { key } of blockKeys(one)) blocks.set(key, [...(blocks.get(key) ?? []), at])
  })
  const compared = new Set<Pair>()
  for (const records of blocks.values())
    for (const one of records) for (const other of records) if (one < other) compared.add(`${one} ${other}`)
  const pairs = [...compared].filter((pair) => {
    const [one, other] = pair.split(' ').map((at) => alike[Number(at)])
    return one && other && compare(one, other).bits >= shownFrom
  })
  return { pairs: new Set(pairs), compared: compared.size }
}

/** How many of the pairs shown are right, and how many of the right ones are shown. */
export const scoreOf = (shown: ReadonlySet<Pair>, known: ReadonlySet<Pair>) => {
  const right = [...shown].filter((pair) => known.has(pair)).length
  return { right, precision: right / shown.size, recall: right / known.size }
}
