import type { QueueFilter } from './queue-filter.rules.ts'

/** A filter that is kept, with how many open cases are like it now, of those that open for whoever asks. */
export interface SavedFilter {
  readonly id: string
  readonly name: string
  /** the team that it is for; one's own where there is none */
  readonly ofTeam: string | null
  readonly filter: QueueFilter
  readonly cases: number
}
