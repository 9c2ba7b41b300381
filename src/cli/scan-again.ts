import { parseArgs } from 'node:util'
import { scanAgain } from '#platform/storage/rows/scan.store.ts'
import type { Command } from './running/command.ts'
import { asOperator } from './running/operator.ts'

/** `moothall scan-again`: files that the scanner could not be asked about for too long are scanned once more. */
export const command: Command = {
  name: 'scan-again',
  summary: 'lets files that were given up be scanned for viruses again',
  help: `scan-again [--json]

  --json   {files}: how many`,
  run: async (argv, io) => {
    const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } })
    const files = await asOperator(({ database }) => database.bare(scanAgain))
    io.out(values.json ? `${JSON.stringify({ files })}\n` : `${files} will be scanned again\n`)
    return 0
  },
}
