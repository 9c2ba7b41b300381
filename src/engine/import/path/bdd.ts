/** A logical function, as the number of its node in a decision diagram. Equal functions have equal numbers. */
export type Logic = number

/** Thrown when a diagram outgrows its bound: the conditions of the form are too tangled to be carried. */
export class TooTangled extends Error {
  override readonly name = 'TooTangled'
}

/**
 * Reduced ordered binary decision diagrams (Bryant 1986): logic over numbered variables in which two functions that are
 * the same have the same number, whatever way they were written.
 */
export interface Diagram {
  readonly never: Logic
  readonly always: Logic
  variable(index: number): Logic
  not(f: Logic): Logic
  and(...all: readonly Logic[]): Logic
  or(...all: readonly Logic[]): Logic
  /** `f ? g : h` */
  choose(f: Logic, g: Logic, h: Logic): Logic
  /** the variable on top (the one made last, so that what is built upon what was there stays small); -Infinity for a constant */
  top(f: Logic): number
  /** f with the variable (which is on top, or not in it) set to false and to true */
  split(f: Logic, variable: number): readonly [Logic, Logic]
  /** the variables that f depends on */
  support(f: Logic): ReadonlySet<number>
}

/** A new diagram of at most `bound` nodes; throws TooTangled beyond. */
export const makeDiagram = (bound = 200_000): Diagram => {
  const nodes: { readonly at: number; readonly low: Logic; readonly high: Logic }[] = [
    { at: Number.NEGATIVE_INFINITY, low: 0, high: 0 },
    { at: Number.NEGATIVE_INFINITY, low: 1, high: 1 },
  ]
  const known = new Map<string, Logic>()
  const chosen = new Map<string, Logic>()
  const node = (f: Logic) => nodes[f] ?? { at: Number.NEGATIVE_INFINITY, low: 0, high: 0 }
  const make = (at: number, low: Logic, high: Logic): Logic => {
    if (low === high) return low
    const key = `${at},${low},${high}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (nodes.length >= bound) throw new TooTangled()
    known.set(key, nodes.length)
    return nodes.push({ at, low, high }) - 1
  }
  const split = (f: Logic, variable: number): readonly [Logic, Logic] => {
    const { at, low, high } = node(f)
    return at === variable ? [low, high] : [f, f]
  }
  const choose = (f: Logic, g: Logic, h: Logic): Logic => {
    if (f === 1) return g
    if (f === 0) return h
    if (g === h) return g
    if (g === 1 && h === 0) return f
    const key = `${f},${g},${h}`
    const found = chosen.get(key)
    if (found !== undefined) return found
    const at = Math.max(node(f).at, node(g).at, node(h).at)
    const [[f0, f1], [g0, g1], [h0, h1]] = [split(f, at), split(g, at), split(h, at)]
    const result = make(at, choose(f0, g0, h0), choose(f1, g1, h1))
    chosen.set(key, result)
    return result
  }
  return {
    never: 0,
    always: 1,
    variable: (index) => make(index, 0, 1),
    not: (f) => choose(f, 0, 1),
    and: (...all) => all.reduce((a, b) => choose(a, b, 0), 1),
    or: (...all) => all.reduce((a, b) => choose(a, 1, b), 0),
    choose,
    top: (f) => node(f).at,
    split,
    support: (f) => {
      const found = new Set<number>()
      const seen = new Set<Logic>([0, 1])
      const visit = (g: Logic): void => {
        if (seen.has(g)) return
        seen.add(g)
        found.add(node(g).at)
        visit(node(g).low)
        visit(node(g).high)
      }
      visit(f)
      return found
    },
  }
}
