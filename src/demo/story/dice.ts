import { createHash } from 'node:crypto'

/** Chance that can be repeated: the same seed throws the same numbers in the same order. */
export interface Dice {
  /** a whole number from 0 up to, and not including, `below` */
  whole(below: number): number
  pick<T>(from: readonly [T, ...T[]]): T
}

/** Dice of a seed: SHA-256 in counter mode, which is slow enough not to matter and even enough for a demo. */
export const openDice = (seed: string): Dice => {
  let count = 0
  const whole = (below: number): number =>
    createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() % below
  return { whole, pick: (from) => from[whole(from.length)] ?? from[0] }
}
