/** Fewer answers than this of one service in one month are not shown: they could tell whose they are. */
export const fewest = 5

/** Of one service and month (ISO, its first day): how many answers with each score, 1 to 5. */
export interface MonthScores {
  readonly design: string
  readonly month: string
  readonly scores: readonly [number, number, number, number, number]
}

export interface MonthFigures {
  readonly design: string
  readonly month: string
  /** undefined where there are fewer than may be shown */
  readonly shown: { readonly answers: number; readonly satisfied: number; readonly mean: number } | undefined
}

/** What may be shown of a month: how many answered, how many of 100 were satisfied (4 or 5), and the mean to one place. */
export const figuresOf = ({ design, month, scores }: MonthScores): MonthFigures => {
  const answers = scores.reduce((total, count) => total + count, 0)
  if (answers < fewest) return { design, month, shown: undefined }
  const sum = scores.reduce((total, count, i) => total + count * (i + 1), 0)
  return {
    design,
    month,
    shown: {
      answers,
      satisfied: Math.round((100 * (scores[3] + scores[4])) / answers),
      mean: Math.round((10 * sum) / answers) / 10,
    },
  }
}
