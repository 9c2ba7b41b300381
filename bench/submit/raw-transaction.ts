import pg from 'pg'

/** A row that a submission wrote: its table, and its columns as SQL literals. */
interface WrittenRow {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string; readonly literal: string }[]
  /** does some unique index of the table stand on no column of type uuid but the organisation's? Then its last column. */
  readonly alone: readonly string[]
}

const tables = `select n.nspname as schema, c.relname as name,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as names,
    array(select format_type(a.atttypid, null) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as types,
    array(select (select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[i.indnkeyatts - 1])
      from pg_index i where i.indrelid = c.oid and i.indisunique and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)
          and a.atttypid = 'uuid'::regtype and a.attname <> 'org_id')) as alone
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|raw)' order by 1, 2`

interface Table {
  readonly schema: string
  readonly name: string
  readonly names: readonly string[]
  readonly types: readonly string[]
  readonly alone: readonly string[]
}

const rowsOf = async (client: pg.Client, table: Table, transaction: string): Promise<WrittenRow[]> => {
  const literals = table.names.map((name) => `quote_nullable(${pg.escapeIdentifier(name)}::text)`).join(', ')
  const from = `${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`
  const found = await client.query<{ literals: string[] }>(
    `select array[${literals}] as literals from ${from} where xmin::text = $1`,
    [transaction],
  )
  return found.rows.map((row) => ({
    table: from,
    columns: table.names.map((name, i) => ({
      name,
      type: table.types[i] ?? 'text',
      literal: row.literals[i] ?? 'null',
    })),
    alone: table.alone,
  }))
}

/** Every row that the transaction of the newest case left behind, in whatever table. */
const writtenRows = async (client: pg.Client): Promise<readonly WrittenRow[]> => {
  const newest = await client.query<{ xid: string }>(
    'select xmin::text as xid from cases.case order by submitted_at desc, id desc limit 1',
  )
  const transaction = newest.rows[0]?.xid
  if (transaction === undefined) throw new Error('there is no case to look at')
  const all = await client.query<Table>(tables)
  const written: WrittenRow[] = []
  for (const table of all.rows) written.push(...(await rowsOf(client, table, transaction)))
  return written
}

/** An insert of the same row into the raw table, with new ids in the place of this submission's own. */
const insertion = (row: WrittenRow, raw: string, fresh: (id: string) => string | undefined): string => {
  const values = row.columns.map(({ name, type, literal }) => {
    const id = type === 'uuid' && literal !== 'NULL' ? fresh(literal) : undefined
    if (id !== undefined) return id
    if (!row.alone.includes(name) || name === 'org_id') return literal === 'NULL' ? 'null' : `${literal}::${type}`
    return type === 'bytea' ? 'sha256(uuid_send(v_own))' : `left(md5(v_own::text), ${literal.length - 2})`
  })
  const names = row.columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ')
  return `insert into ${raw} (${names}) values (${values.join(', ')});`
}

/**
 * Makes `raw.submit()`: one function that writes as many rows as a submission left, into tables of the same columns and
 * indexes, without row security, keys, checks or evaluation. Takes the superuser's connection and the newest case as the
 * pattern. Returns how many rows it writes.
 */
export const makeRawTransaction = async (client: pg.Client): Promise<number> => {
  const rows = await writtenRows(client)
  const lasting = await client.query<{ id: string }>(
    `select quote_literal(id::text) as id from places.organisation
     union select quote_literal(jobs::text) from places.organisation_key`,
  )
  const kept = new Set(lasting.rows.map(({ id }) => id))
  const variables = new Map<string, string>()
  const fresh = (id: string): string | undefined => {
    if (kept.has(id)) return undefined
    if (!variables.has(id)) variables.set(id, `v_${variables.size}`)
    return variables.get(id)
  }
  const names = new Map([...new Set(rows.map(({ table }) => table))].map((table, i) => [table, `raw.t${i}`]))
  await client.query('create schema raw')
  for (const [table, raw] of names)
    await client.query(`create table ${raw} (like ${table} including defaults including indexes)`)
  const body = rows.map((row) => insertion(row, names.get(row.table) ?? '', fresh))
  const declared = [...variables.values(), 'v_own'].map((name) => `${name} uuid := uuidv7();`)
  await client.query(
    `create function raw.submit() returns void language plpgsql as $raw$
     declare ${declared.join(' ')} begin ${body.join('\n')} end $raw$`,
  )
  return rows.length
}
