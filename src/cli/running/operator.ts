import { type Database, openDatabase } from '#platform/db/database.ts'
import { findRun } from '#platform/processes/run-file.ts'
import { readConfig } from '../../config.ts'
import { Unreadable } from './data-file.ts'

/** A command that acts on a node: its database in the jobs role, and where its pages are. */
export interface OperatorAt {
  readonly database: Database
  readonly publicUrl: string
  readonly demo: boolean
}

/**
 * Lends a command the running node's database (or the one that DATABASE_URL_JOBS names), in the jobs role. A command acts as
 * an operator: it holds the key of the organisation that it works for, and nobody else's. Refuses where no node runs.
 */
export const asOperator = async <R>(use: (at: OperatorAt) => Promise<R>): Promise<R> => {
  const config = readConfig(process.env)
  const run = findRun(config.dataDir)
  const url = config.databaseUrlJobs ?? run?.database.jobs
  if (!url) throw new Unreadable(`No node runs on ${config.dataDir}. Start it, or set DATABASE_URL_JOBS.`)
  const database = openDatabase(url, { max: 2 })
  try {
    return await use({ database, publicUrl: run?.url ?? config.publicUrl, demo: config.demo })
  } finally {
    await database.close()
  }
}
