import { parseArgs } from 'node:util'
import { listRoutes } from '#platform/http/server/list-routes.ts'
import { routes } from '../app.ts'
import type { Command } from './running/command.ts'

/** `moothall routes`: what is mounted, from the mounted routes themselves. */
export const command: Command = {
  name: 'routes',
  summary: 'every mounted route: who it is for, why, what it records and whom it shows',
  help: `routes [--json]

  --json   [{method, path, domain, access[], purpose, event, shows: none|own|others, changesLive}]`,
  run: async (argv, io) => {
    const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } })
    const mounted = await listRoutes(routes)
    if (values.json) io.out(`${JSON.stringify(mounted, null, 2)}\n`)
    else {
      for (const { method, path, domain, access, purpose, event, shows } of mounted) {
        io.out(
          `${method.padEnd(6)} ${path}  ${domain}  ${access.join('|')}  ${purpose}  event ${event}  shows ${shows}\n`,
        )
      }
    }
    return 0
  },
}
