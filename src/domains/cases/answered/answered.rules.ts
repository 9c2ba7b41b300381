/** How many people gave one answer in one way; without a question, how many answered at all. */
export interface AnswerCount {
  readonly question: string
  readonly value: string
  readonly channel: string
  readonly people: number
}

/** The days (ISO, the first two included) of which a design's answers are counted, and until when paper was keyed in. */
export interface CountedDays {
  readonly from: string
  readonly until: string
  readonly keyedUntil: string
}
