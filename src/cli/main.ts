import { findRun } from '#platform/processes/run-file.ts'
import { readConfig } from '../config.ts'
import type { Command, CommandIo } from './running/command.ts'

/** Each subcommand by its name. Loaded when it is asked for, so that a quick one does not wait for the others. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  status: () => import('./status.ts'),
  doctor: () => import('./doctor.ts'),
  routes: () => import('./routes.ts'),
  tables: () => import('./tables.ts'),
  schema: () => import('./schema.ts'),
  walk: () => import('./walk/walk-command.ts'),
  'import-form': () => import('./import-form.ts'),
  'import-addresses': () => import('./addresses/import-addresses.ts'),
  check: () => import('./check.ts'),
  diff: () => import('./variation/diff.ts'),
  apply: () => import('./variation/apply.ts'),
  merge: () => import('./variation/merge.ts'),
  init: () => import('./init/init-command.ts'),
  publish: () => import('./publish.ts'),
  replay: () => import('./replay.ts'),
  'scan-again': () => import('./scan-again.ts'),
  bench: () => import('./bench.ts'),
}

const io: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}

const wantsHelp = (argv: readonly string[]): boolean => argv.includes('--help') || argv.includes('-h')

const overview = async (): Promise<string> => {
  const loaded = await Promise.all(Object.values(commands).map(async (load) => (await load()).command))
  const width = Math.max(...loaded.map(({ name }) => name.length))
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  const exits = 'Each takes --help and --json. Exit code: 0 done, 1 the answer is no, 2 asked wrongly.'
  return ['npm run -s moothall -- COMMAND', '', ...lines, '', exits].join('\n')
}

/** Runs the command line; returns the exit code. */
const main = async ([name, ...argv]: readonly string[]): Promise<0 | 1 | 2> => {
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    io.out(`${await overview()}\n`)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    io.err(`There is no command ${JSON.stringify(name)}. These there are:\n\n${await overview()}\n`)
    return 2
  }
  // What reads the database reads the running node's, unless it is told of another.
  process.env.DATABASE_URL ||= findRun(readConfig(process.env).dataDir)?.database.owner ?? ''
  const { command } = await load()
  if (wantsHelp(argv)) {
    io.out(`${command.summary}\n\nmoothall ${command.help}\n`)
    return 0
  }
  return command.run(argv, io)
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  io.err(`${error instanceof Error ? error.message : String(error)}\n`)
  return error instanceof TypeError && 'code' in error ? 2 : 1
})
