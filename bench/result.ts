/** One round: both sides measured one after the other, in the bench's unit. */
export interface Round {
  readonly ours: number
  /** undefined where there was nothing to compare with */
  readonly against: number | undefined
}

/** What a bench is held to: its ratio is at least or at most so much. */
export interface Goal {
  readonly is: 'at least' | 'at most'
  readonly ratio: number
}

/** The sum of a bench's rounds. */
export interface Sum {
  readonly medians: { readonly ours: number; readonly against: number | null }
  /** the median of ours divided by the median of what it is held against; null where there was nothing */
  readonly ratio: number | null
  /** was the goal met? Null where there was nothing to compare with. */
  readonly met: boolean | null
}

/** The middle of a list of numbers; of an even number of them the mean of the two in the middle. Throws on none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  const high = sorted[Math.floor(sorted.length / 2)]
  if (low === undefined || high === undefined) throw new RangeError('there is no median of nothing')
  return (low + high) / 2
}

/** Medians, ratio and whether the goal was met. The ratio is of the medians: one spoilt round changes nothing. */
export const sumUp = (rounds: readonly Round[], goal: Goal): Sum => {
  const ours = median(rounds.map((round) => round.ours))
  const others = rounds.flatMap(({ against }) => against ?? [])
  if (others.length < rounds.length) return { medians: { ours, against: null }, ratio: null, met: null }
  const against = median(others)
  const ratio = ours / against
  return { medians: { ours, against }, ratio, met: goal.is === 'at least' ? ratio >= goal.ratio : ratio <= goal.ratio }
}
