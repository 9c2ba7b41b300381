import type { JobParts } from './run-jobs.ts'

/** What several domains have to do in the background, as one. */
export const allParts = (of: readonly Partial<JobParts>[]): JobParts => ({
  tasks: of.flatMap(({ tasks = [] }) => tasks),
  timers: of.flatMap(({ timers = [] }) => timers),
  readers: of.flatMap(({ readers = [] }) => readers),
})
