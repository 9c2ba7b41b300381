import { type Kind, readTables } from '#platform/db/tables.ts'

import type { Command } from './running/command.ts'

const kinds: Record<Kind, 'tenant' | 'reference' | 'local'> = {
  personal: 'tenant',
  tenant: 'tenant',
  public: 'reference',
  local: 'local',
}

const usage = `tables [--json]

  --json   [{schema, table, kind: tenant|reference|local, access: personal|tenant|public|local,
            rls: {enabled, forced}, policies[], columns: [{name, classification, category}]}]

Reads the running node's database, or the one that DATABASE_URL names.`

/** `moothall tables`: every table, who its rows are open to, and what each column holds, from pg_catalog itself. */
export const command: Command = {
  name: 'tables',
  summary: 'every table: its kind, its row security and what each column holds',
  help: usage,
  run: async (argv, io) => {
    const json = argv.includes('--json')
    const url = process.env.DATABASE_URL
    if (!url || argv.some((word) => word !== '--json')) {
      io.err(`${url ? usage : 'No node is running here: start one, or set DATABASE_URL to the database to read.'}\n`)
      return 2
    }
    const tables = (await readTables(url)).map(({ kind, ...table }) => ({
      schema: table.schema,
      table: table.table,
      kind: kind ? kinds[kind] : null,
      access: kind ?? null,
      rls: table.rls,
      policies: table.policies,
      columns: table.columns.map((column) => ({
        name: column.name,
        classification: column.classification ?? null,
        category: column.category ?? null,
      })),
    }))
    if (json) io.out(`${JSON.stringify(tables)}\n`)
    else
      for (const table of tables) {
        const personal = table.columns.filter(({ classification }) =>
          ['personal', 'special'].includes(classification ?? ''),
        )
        io.out(`${table.schema}.${table.table}  ${table.access ?? 'no kind'}${table.rls.forced ? '' : '  NOT FORCED'}`)
        io.out(`${personal.length > 0 ? `  personal: ${personal.map(({ name }) => name).join(', ')}` : ''}\n`)
      }
    return 0
  },
}
