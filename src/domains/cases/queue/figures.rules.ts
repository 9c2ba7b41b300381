/** How a team (null: the organisation) stands now: open cases that open for whoever asks, by their age in days. */
export interface OpenFigures {
  readonly open: number
  readonly overdue: number
  readonly paused: number
  readonly unassigned: number
  readonly upTo5: number
  readonly upTo10: number
  readonly upTo20: number
  readonly older: number
}

/** How many came in and how many were finished, by week (its Monday, an ISO date). */
export interface WeekFigures {
  readonly week: string
  readonly in: number
  readonly out: number
}
