import type { FreshDatabase } from '../database.ts'

const columnsOf = (table: string): string =>
  `(select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
     where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '')`

/**
 * Copies a case that was sent so many times, with its locks, parties and content, under references of its own: a Monday's
 * worth of requests without sending each. `counted`: with their events too, and who keyed them in. Returns the references, in order.
 */
export const copyCase = async (
  db: FreshDatabase,
  reference: string,
  count: number,
  { prefix = 'COPY', counted = false } = {},
): Promise<readonly string[]> => {
  const copies = Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(4, '0')}`)
  for (const [table, changes] of [
    ['cases.case', { id: 'm.id', reference: 'm.reference' }],
    ['cases.locks', { case_id: 'm.id' }],
    ['cases.party', { id: 'gen_random_uuid()', case_id: 'm.id' }],
    ['cases.content', { id: 'gen_random_uuid()', case_id: 'm.id' }],
    ...(counted
      ? ([
          ['cases.keyed', { case_id: 'm.id' }],
          ['journal.event', { id: 'gen_random_uuid()', case_id: 'm.id' }],
        ] as const)
      : []),
  ] as const) {
    const [row] = await db.sql<{ columns: string }>(`select ${columnsOf(table)} as columns`)
    const columns = (row?.columns ?? '').split(', ')
    const values = columns.map((column) => (changes as Readonly<Record<string, string>>)[column] ?? `t.${column}`)
    const key = table === 'cases.case' ? 't.id' : 't.case_id'
    await db.sql(
      `insert into ${table} (${columns})
       select ${values} from ${table} t join cases.case c on c.org_id = t.org_id and c.id = ${key}
       cross join (select r as reference, md5(r)::uuid as id from unnest($2::text[]) r) m where c.reference = $1`,
      [reference, copies],
    )
  }
  return copies
}
