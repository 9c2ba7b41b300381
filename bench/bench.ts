import type { Goal, Round } from './result.ts'

/** How a bench is asked to run. `say` is progress, for a person. */
export interface Asked {
  readonly rounds: number
  say(line: string): void
}

/** What a bench has measured. */
export interface Measured {
  readonly rounds: readonly Round[]
  /** figures beside the ratio, by name: absolute costs, bytes, rows */
  readonly figures?: Readonly<Record<string, number | string>>
  /** why there was nothing to compare with */
  readonly unavailable?: string
}

/** A benchmark: ours against a peer or a limit on the same machine in the same run, as a ratio. Never a timed test. */
export interface Bench {
  readonly name: string
  /** what is measured, in one line */
  readonly summary: string
  /** what the numbers of a round are */
  readonly unit: string
  /** what ours is held against */
  readonly against: string
  readonly goal: Goal
  run(asked: Asked): Promise<Measured>
}
