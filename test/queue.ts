import { runMigrations } from 'graphile-worker'
import type { FreshDatabase } from './database.ts'

/** Makes the job queue's schema in a test's database, as the node does before its jobs process starts. */
export const makeQueue = async (db: FreshDatabase): Promise<void> => {
  const [database] = await db.sql<{ name: string }>('select quote_ident(current_database()) as name')
  await db.sql(`grant create on database ${database?.name} to moothall_jobs`)
  await runMigrations({ connectionString: db.urls.jobs, schema: 'graphile_worker' })
  await db.sql(`revoke create on database ${database?.name} from moothall_jobs`)
}
