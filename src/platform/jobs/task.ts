import type { Database } from '#platform/db/database.ts'

/** Something done outside a request: a call to another system, a letter. Run again after a failure, later each time. */
export interface Task {
  readonly name: string
  /**
   * Does it. `payload` is what `addJob` was given (codes and ids, never personal content). It may run twice: what it does
   * elsewhere must bear that, and no transaction stays open meanwhile.
   */
  run(payload: unknown, context: JobContext): Promise<void>
}

/** What looks at the node's time again and again: reminders, deadlines, drafts to delete. */
export interface Timer {
  readonly name: string
  /** seconds of real time between two looks; a moved clock is noticed at the next one */
  readonly every: number
  run(context: JobContext): Promise<void>
}

/** What a job has in its hands. */
export interface JobContext {
  readonly database: Database
  /** aborted when the process is told to stop */
  readonly signal: AbortSignal
}
