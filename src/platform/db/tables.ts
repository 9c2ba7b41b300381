import pg from 'pg'

/** One of the four kinds of table, by what its row policies compare. */
export type Kind = 'personal' | 'tenant' | 'public' | 'local'

/** A table as pg_catalog has it. */
export interface Table {
  readonly schema: string
  readonly table: string
  /** undefined: its comment does not say */
  readonly kind: Kind | undefined
  readonly rls: { readonly enabled: boolean; readonly forced: boolean }
  readonly policies: readonly string[]
  readonly columns: readonly {
    readonly name: string
    readonly classification: string | undefined
    readonly category: string | undefined
  }[]
}

const query = `
  select n.nspname as schema, c.relname as table, obj_description(c.oid, 'pg_class') as comment,
    c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies,
    (select json_agg(json_build_object('name', a.attname, 'comment', col_description(c.oid, a.attnum)) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker')
  order by 1, 2`

interface Row {
  readonly schema: string
  readonly table: string
  readonly comment: string | null
  readonly enabled: boolean
  readonly forced: boolean
  readonly policies: string[]
  readonly columns: { name: string; comment: string | null }[]
}

const said = (comment: string | null, word: string): string | undefined =>
  new RegExp(`(?:^|\\s)${word}=(\\S+)`).exec(comment ?? '')?.[1]

/**
 * Every table of the database with its kind, row security, policies and the class of each column, from pg_catalog. Takes
 * the URL of any role. The job queue's own schema is left out: it is graphile-worker's.
 */
export const readTables = async (url: string): Promise<readonly Table[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(query)).rows.map((row) => ({
      schema: row.schema,
      table: row.table,
      kind: said(row.comment, 'kind') as Kind | undefined,
      rls: { enabled: row.enabled, forced: row.forced },
      policies: row.policies,
      columns: row.columns.map(({ name, comment }) => ({
        name,
        classification: said(comment, 'class'),
        category: said(comment, 'category'),
      })),
    }))
  } finally {
    await client.end()
  }
}
