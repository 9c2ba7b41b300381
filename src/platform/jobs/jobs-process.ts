import { openDatabase } from '#platform/db/database.ts'
import { openLogger } from '#platform/log/logger.ts'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { type JobParts, runJobs } from './run-jobs.ts'

/** What the jobs process reads of the configuration. It holds the jobs role's URL and no other. */
export interface JobsSettings {
  readonly databaseUrlJobs: string | undefined
  readonly logLevel: string
}

const concurrency = 4

/** Runs this process as the jobs process until its keeper stops it. */
export const runJobsProcess = async (parts: JobParts, { databaseUrlJobs, logLevel }: JobsSettings): Promise<void> => {
  if (!databaseUrlJobs) throw new Error('The jobs process was not given its database (DATABASE_URL_JOBS).')
  const logger = openLogger('jobs', logLevel)
  const database = openDatabase(databaseUrlJobs, { max: concurrency + 4 })
  const jobs = await runJobs(parts, { url: databaseUrlJobs, database, logger, concurrency })
  liveWithKeeper(async () => {
    await jobs.stop()
    await database.close()
  })
  sayReady()
}
