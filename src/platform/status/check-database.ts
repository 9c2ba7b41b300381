import pg from 'pg'
import { readTables } from '#platform/db/tables.ts'
import type { Check } from './check.ts'

const withClient = async <R>(url: string, use: (client: pg.Client) => Promise<R>): Promise<R> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

interface Role {
  readonly rolname: string
  readonly rolsuper: boolean
  readonly rolbypassrls: boolean
}

const wanted = ['moothall_jobs', 'moothall_keys', 'moothall_web']

/** The serving roles are there, and none has a way around row security. Takes the owner's URL. */
export const checkRoles = async (ownerUrl: string): Promise<Check> => {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<Role>(
      `select rolname, rolsuper, rolbypassrls from pg_roles where rolname = any($1) or rolname = current_user order by 1`,
      [wanted],
    ),
  )
  const strong = rows.filter(({ rolsuper, rolbypassrls }) => rolsuper || rolbypassrls).map(({ rolname }) => rolname)
  const missing = wanted.filter((name) => !rows.some(({ rolname }) => rolname === name))
  const faults = [
    ...strong.map((name) => `${name} sees through row security`),
    ...missing.map((name) => `${name} is missing`),
  ]
  return {
    id: 'roles',
    ok: faults.length === 0,
    says:
      faults.length === 0
        ? `${rows.map(({ rolname }) => rolname).join(', ')}: none sees through row security`
        : faults.join('; '),
    fix: 'Use an owner that is no superuser (alter role … nosuperuser nobypassrls), then start the node again: it makes the others.',
  }
}

/** Row security is on and forced on every table. Takes the owner's URL. */
export const checkRowSecurity = async (ownerUrl: string): Promise<Check> => {
  const tables = await readTables(ownerUrl)
  const open = tables.filter(({ rls, kind }) => !rls.enabled || !rls.forced || kind === undefined)
  return {
    id: 'row-security',
    ok: open.length === 0,
    says:
      open.length === 0
        ? `forced on all ${tables.length} tables`
        : `not on ${open.map(({ schema, table }) => `${schema}.${table}`).join(', ')}`,
    fix: 'A migration makes a table one of the four kinds: select app.protect(…).',
  }
}

const tolerance = 2

/** The database's clock and this machine's agree within two seconds. Takes the owner's URL. */
export const checkClock = async (ownerUrl: string): Promise<Check> => {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ seconds: number }>('select extract(epoch from clock_timestamp())::float8 as seconds'),
  )
  const apart = Math.abs((rows[0]?.seconds ?? 0) - Temporal.Now.instant().epochMilliseconds / 1000)
  return {
    id: 'clock',
    ok: apart <= tolerance,
    says: `this machine and the database are ${apart.toFixed(1)} s apart`,
    fix: 'Keep both machines on time (NTP).',
  }
}
