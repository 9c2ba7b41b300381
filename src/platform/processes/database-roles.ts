import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { migrate } from '#platform/db/migrate.ts'
import { makeRoles } from '#platform/db/roles.ts'
import type { Secrets } from './secrets.ts'

/** The three doors to the database: each process gets its own only. */
export interface DatabaseUrls {
  readonly owner: string
  readonly web: string
  readonly jobs: string
}

/** The schema of graphile-worker's tables, owned by the jobs role. */
export const queueSchema = 'graphile_worker'

const asRole = (ownerUrl: string, role: string, password: string): string => {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}

const withClient = async <R>(url: string, use: (client: pg.Client) => Promise<R>): Promise<R> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Makes the queue's schema in the jobs role's name. The right to make schemas is lent for that moment only. */
const makeQueue = (owner: string, jobs: string): Promise<void> =>
  withClient(owner, async (client) => {
    const known = await client.query('select from pg_namespace where nspname = $1', [queueSchema])
    if (known.rowCount === 1) return
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
    const database = rows[0]?.name
    await client.query(`grant create on database ${database} to moothall_jobs`)
    try {
      await runMigrations({ connectionString: jobs, schema: queueSchema })
    } finally {
      await client.query(`revoke create on database ${database} from moothall_jobs`)
    }
  })

/** What is known of the database before the roles are there. */
export interface Given {
  readonly owner: string
  readonly web: string | undefined
  readonly jobs: string | undefined
}

/**
 * Makes the roles (unless their URLs are given), migrates, and makes the job queue. Takes the owner's URL; returns all three.
 */
export const prepareDatabase = async (given: Given, secrets: Secrets, demo: boolean): Promise<DatabaseUrls> => {
  if (!given.web || !given.jobs) await makeRoles(given.owner, { web: secrets.web, jobs: secrets.jobs })
  const urls = {
    owner: given.owner,
    web: given.web ?? asRole(given.owner, 'moothall_web', secrets.web),
    jobs: given.jobs ?? asRole(given.owner, 'moothall_jobs', secrets.jobs),
  }
  await migrate(urls.owner)
  await withClient(urls.owner, async (client) => {
    await client.query('set role moothall_keys')
    await client.query('select app.set_demo($1)', [demo])
  })
  await makeQueue(urls.owner, urls.jobs)
  return urls
}
