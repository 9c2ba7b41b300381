import { randomBytes, randomUUID } from 'node:crypto'

import type { FreshDatabase } from '../database.ts'

interface Column {
  readonly name: string
  readonly type: string
}

const columnsOf = (db: FreshDatabase, table: string): Promise<Column[]> =>
  db.sql<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )

const made: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  text: () => `made up ${randomUUID()}`,
  jsonb: () => '{}',
  bytea: () => randomBytes(32),
  date: () => '2026-04-01',
  interval: () => '0',
  boolean: () => false,
  'timestamp with time zone': () => '2026-04-01T09:00:00Z',
  numeric: () => 1,
  integer: () => 1 + randomBytes(3).readUIntBE(0, 3),
  bigint: () => 1 + randomBytes(5).readUIntBE(0, 5),
}

/** A statement that adds a row of made-up values of each column's type, but for those given. */
export const madeUpRow = async (
  db: FreshDatabase,
  table: string,
  given: Readonly<Record<string, unknown>>,
): Promise<{ readonly text: string; readonly values: unknown[] }> => {
  const columns = await columnsOf(db, table)
  const value = ({ name, type }: Column): unknown => {
    if (name in given) return given[name]
    if (type.endsWith('[]')) return []
    const make = made[type]
    if (!make) throw new Error(`${table}.${name}: say how to make up a ${type}`)
    return make()
  }
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const marks = columns.map((_, index) => `$${index + 1}`).join(', ')
  return { text: `insert into ${table} (${names}) values (${marks})`, values: columns.map(value) }
}

/** Adds a made-up row behind row security and foreign keys: what it refers to need not exist. */
export const plant = async (db: FreshDatabase, table: string, given: Readonly<Record<string, unknown>>) => {
  const row = await madeUpRow(db, table, given)
  const client = await db.connect(db.urls.superuser)
  await client.query('set session_replication_role = replica')
  await client.query(row.text, row.values)
  await client.end()
}
