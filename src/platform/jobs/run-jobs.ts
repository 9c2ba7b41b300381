import { setTimeout as sleep } from 'node:timers/promises'
import { run, Logger as WorkerLogger } from 'graphile-worker'
import type { Database } from '#platform/db/database.ts'
import { rows } from '#platform/db/rows.ts'
import type { Reader } from '#platform/events/reader.ts'
import { runJournal } from '#platform/events/run-journal.ts'
import type { Logger } from '#platform/log/logger.ts'
import type { JobContext, Task, Timer } from './task.ts'

/** What the jobs process does, as app.ts names it. */
export interface JobParts {
  readonly tasks: readonly Task[]
  readonly timers: readonly Timer[]
  readonly readers: readonly Reader[]
}

/** With what. */
export interface JobsOptions {
  readonly url: string
  readonly database: Database
  readonly logger: Logger
  readonly concurrency: number
}

const runTimer = async (timer: Timer, context: JobContext, logger: Logger): Promise<void> => {
  while (!context.signal.aborted) {
    await timer.run(context).catch((error) => logger.error({ error, job: timer.name }, 'timer failed'))
    await sleep(timer.every * 1000, undefined, { signal: context.signal }).catch(() => undefined)
  }
}

/** The worker's own messages quote payloads: only that something failed is written down, by us. */
const silent = new WorkerLogger(() => () => undefined)

const takeBack = {
  name: 'jobs.takeBack',
  text: `select graphile_worker.force_unlock_workers(array(
           select distinct locked_by from graphile_worker.jobs where locked_by is not null)) as done`,
}

/**
 * Runs the journal's loop, the timers and the queue until `stop` is called, which waits for what is in hand. Starts only when
 * the queue can be read.
 */
export const runJobs = async (parts: JobParts, options: JobsOptions): Promise<{ stop(): Promise<void> }> => {
  const { database, logger } = options
  const abort = new AbortController()
  const context: JobContext = { database, signal: abort.signal }
  const taskList = Object.fromEntries(
    parts.tasks.map((task) => [
      task.name,
      async (payload: unknown) => {
        try {
          await task.run(payload, context)
        } catch (error) {
          logger.error({ error, job: task.name }, 'job failed, it will be tried again')
          throw new Error(`${task.name} failed`, { cause: error })
        }
      },
    ]),
  )
  // A node has one jobs process: what is still held now was in the hands of one that was killed, and would lie for four hours.
  await database.bare((tx) => rows(tx, takeBack))
  const runner = await run({
    connectionString: options.url,
    taskList: { ...taskList, none: async () => undefined },
    concurrency: options.concurrency,
    maxPoolSize: options.concurrency + 2,
    pollInterval: 1000,
    noHandleSignals: true,
    noPreparedStatements: false,
    logger: silent,
  })
  const journal = runJournal(database, parts.readers, abort.signal, {
    onReaderFailure: (reader, _org, error) =>
      logger.error({ error, job: reader.name }, 'reader failed, it will be tried again'),
    onLoopFailure: (error) => logger.error({ error }, 'the journal could not be read'),
  })
  const timers = parts.timers.map((timer) => runTimer(timer, context, logger))
  return {
    stop: async () => {
      abort.abort()
      await Promise.allSettled([runner.stop(), journal, ...timers])
    },
  }
}
