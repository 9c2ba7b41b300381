import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import pg from 'pg'

import { openDatabase } from '../src/platform/db/database.ts'
import { foundedTemplate, startTestServer, type TestServer, template, urlOf } from './test-server.ts'

/** A database of one's own, as migrated, empty. Everything is closed and dropped when the file's tests have ended. */
export interface FreshDatabase {
  readonly urls: { readonly owner: string; readonly web: string; readonly jobs: string; readonly superuser: string }
  readonly web: ReturnType<typeof openDatabase>
  readonly jobs: ReturnType<typeof openDatabase>
  /** Plain SQL as the superuser, who sees through row security: to arrange and to look behind, never to prove access. */
  sql<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>
  /** One connection in a role's URL, closed with the database: to hold a transaction open, or to roll one back. */
  connect(url: string): Promise<pg.Client>
}

let own: Promise<TestServer> | undefined
const closers: (() => Promise<void>)[] = []

// Last opened, first closed: the server outlives the databases on it.
after(async () => {
  for (const close of closers.toReversed()) await close()
})

/** Has what works on a database of the file's end before it is dropped: last opened, first closed. */
export const closeBefore = (close: () => Promise<void>): void => {
  closers.push(close)
}

const directory = async (): Promise<string> => {
  const shared = process.env.MOOTHALL_TEST_SERVER
  if (shared) return shared
  // A file run by itself: `node --test PATH`. Its server ends with it.
  if (!own) {
    own = startTestServer()
    closers.push(async () => (await own)?.stop())
  }
  return (await own).directory
}

const asSuperuser = async (folder: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(folder, 'postgres', 'postgres') })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

/**
 * Clones the migrated template (about 40 ms) and opens it in the two serving roles. Call it at the top of a test file:
 * `const db = await freshDatabase()`.
 */
export const freshDatabase = (options: { readonly max?: number } = {}): Promise<FreshDatabase> =>
  cloned(template, options)

/** The same with Barsetshire founded in it: its organisations, people, streets and services, and no case yet. */
export const demoDatabase = async (options: { readonly max?: number } = {}): Promise<FreshDatabase> =>
  cloned(await foundedTemplate(await directory()), { ...options, patient: true })

const cloned = async (
  template: string,
  options: { readonly max?: number; readonly patient?: boolean },
): Promise<FreshDatabase> => {
  const folder = await directory()
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(folder, `create database ${name} template ${template} strategy file_copy owner moothall_owner`)
  const urls = {
    owner: urlOf(folder, 'moothall_owner', name),
    // The first pages of a process compile their design; beside other tests that can take longer than a page may.
    web: `${urlOf(folder, 'moothall_web', name)}${options.patient ? '&options=-c%20transaction_timeout%3D10s' : ''}`,
    jobs: urlOf(folder, 'moothall_jobs', name),
    superuser: urlOf(folder, 'postgres', name),
  }
  const web = openDatabase(urls.web, { max: options.max ?? 10 })
  const jobs = openDatabase(urls.jobs, { max: options.max ?? 10 })
  const all = new pg.Pool({ connectionString: urls.superuser, max: 2 })
  all.on('error', () => {})
  const clients: pg.Client[] = []
  closers.push(async () => {
    await Promise.all(clients.map((client) => client.end()))
    await Promise.all([web.close(), jobs.close(), all.end()])
    await asSuperuser(folder, `drop database ${name} with (force)`)
  })
  const connect = async (url: string) => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    clients.push(client)
    await client.connect()
    return client
  }
  return { urls, web, jobs, connect, sql: async (text, values) => (await all.query(text, values)).rows }
}
