/**
 * A tape of numbers that the generators read their choices from. An exhausted tape reads 0, the simplest choice, so a
 * shorter tape is a simpler design: shrinking the numbers shrinks what is made of them.
 */
export interface Tape {
  /** a whole number from 0 to `below` - 1 */
  upTo(below: number): number
  /** true in about `times` of 100; false from an exhausted tape */
  often(times: number): boolean
  one<T extends readonly [unknown, ...unknown[]]>(choices: T): T[number]
}

/** Takes the next number of the source, 0 ≤ n < 65,536. Returns the tape over it. */
export function tapeOf(next: () => number): Tape {
  const upTo = (below: number) => next() % below
  return {
    upTo,
    often: (times) => upTo(100) >= 100 - times,
    one: (choices) => choices[upTo(choices.length)] ?? choices[0],
  }
}

/** A tape that was drawn beforehand. */
export function drawnTape(numbers: readonly number[]): Tape {
  let at = 0
  return tapeOf(() => numbers[at++] ?? 0)
}

/** An endless tape from a seed (mulberry32, public domain): the same seed reads the same for ever. */
export function seededTape(seed: number): Tape {
  let state = seed >>> 0
  return tapeOf(() => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) & 0xffff
  })
}
