import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** How a job is put in the queue. */
export interface JobOptions {
  /** a job with this key that still waits is replaced */
  readonly key?: string
  readonly attempts?: number
}

const statement = {
  name: 'jobs.add',
  text: 'select id from graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => $4)',
}

/** Puts a task in the queue, in the transaction of the jobs role (a reader's or a timer's): no job without its cause. */
export const addJob = async (tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> => {
  await one(tx, statement, [task, JSON.stringify(payload), options.key ?? null, options.attempts ?? 25])
}
