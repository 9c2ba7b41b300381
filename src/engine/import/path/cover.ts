import { type Diagram, type Logic, TooTangled } from './bdd.ts'

/** One way for a condition to be true: variables and whether each is true. Empty: always. */
export type Way = ReadonlyMap<number, boolean>

/**
 * The fewest ways we can find that are true wherever `least` is and nowhere outside `most` (the irredundant sum of
 * products of Minato and Morreale): `most` without `least` is where it does not matter, so the words may be shorter.
 * `logic` is what they come to together. Throws TooTangled beyond `bound` ways.
 */
export const coverOf = (
  diagram: Diagram,
  least: Logic,
  most: Logic,
  bound = 60,
): { readonly ways: readonly Way[]; readonly logic: Logic } => {
  const cover = (low: Logic, high: Logic): { ways: readonly Way[]; logic: Logic } => {
    if (low === diagram.never) return { ways: [], logic: diagram.never }
    if (high === diagram.always) return { ways: [new Map()], logic: diagram.always }
    const at = Math.max(diagram.top(low), diagram.top(high))
    const [[low0, low1], [high0, high1]] = [diagram.split(low, at), diagram.split(high, at)]
    const off = cover(diagram.and(low0, diagram.not(high1)), high0)
    const on = cover(diagram.and(low1, diagram.not(high0)), high1)
    const rest = diagram.or(diagram.and(low0, diagram.not(off.logic)), diagram.and(low1, diagram.not(on.logic)))
    const either = cover(rest, diagram.and(high0, high1))
    const variable = diagram.variable(at)
    const ways = [
      ...on.ways.map((way) => new Map([[at, true], ...way])),
      ...off.ways.map((way) => new Map([[at, false], ...way])),
      ...either.ways,
    ]
    if (ways.length > bound) throw new TooTangled()
    return { ways, logic: diagram.or(diagram.choose(variable, on.logic, off.logic), either.logic) }
  }
  return cover(least, most)
}
