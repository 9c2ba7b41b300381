import { designSchema } from '#engine/design/design-schema.ts'
import type { Command } from './running/command.ts'

/** `moothall schema`: the JSON Schema of a service design. */
export const command: Command = {
  name: 'schema',
  summary: 'the JSON Schema (2020-12) of a service design',
  help: 'schema [--json]\n\n  --json   on one line',
  run: async (argv, io) => {
    const strange = argv.find((one) => one !== '--json')
    if (strange !== undefined) {
      io.err(`schema knows no '${strange}'\n`)
      return 2
    }
    io.out(`${JSON.stringify(designSchema(), null, argv.includes('--json') ? 0 : 2)}\n`)
    return 0
  },
}
