import { parseArgs } from 'node:util'
import { findRun, type Run } from '#platform/processes/run-file.ts'
import { nodeFacts } from '#platform/status/node-facts.ts'
import { readConfig } from '../config.ts'
import { readLifeAt } from '../demo/life/grow-life.ts'
import { version } from '../version.ts'
import type { Command } from './running/command.ts'

const withoutPassword = (url: string): string => {
  const parsed = new URL(url)
  if (parsed.password) parsed.password = '…'
  return decodeURIComponent(parsed.href)
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(3000) })).ok
  } catch {
    return false
  }
}

const databaseOf = (run: Run, secrets: boolean): Run['database'] => {
  const { owner, web, jobs } = run.database
  if (secrets) return run.database
  return { owner: withoutPassword(owner), web: withoutPassword(web), jobs: withoutPassword(jobs) }
}

const statusOf = async (secrets: boolean) => {
  const config = readConfig(process.env)
  const { dataDir } = config
  const run = findRun(dataDir)
  if (!run) {
    const pids = { main: null, serving: [], jobs: null, postgres: null, demo: [] }
    return { ready: false, url: config.publicUrl, version, dataDir, pids, database: null, demo: null, jobs: null }
  }
  const facts = await nodeFacts(run.database.jobs).catch(() => undefined)
  const demo = config.demo && facts ? { seed: config.seed, size: config.demoSize, ...facts.demo } : null
  const life = demo && config.demoSize === 'life' ? await readLifeAt(run.database.jobs) : undefined
  return {
    ready: await isReady(run.local),
    url: run.url,
    version: run.version,
    dataDir,
    pids: run.pids,
    database: databaseOf(run, secrets),
    demo: demo && { ...demo, seeding: run.seeding, ...(life && { life }) },
    jobs: facts?.jobs ?? null,
  }
}

/** `moothall status`: is the node on this DATA_DIR running and ready? Exit 1 when it is not. */
export const command: Command = {
  name: 'status',
  summary: 'is the node running and ready, where, and with which processes',
  help: `status [--json] [--secrets]

  --json      {ready, url, version, dataDir, pids: {main, serving[], jobs, postgres, demo[]},
               database: {owner, web, jobs}, demo: {seed, size, people, cases, seeding},
               jobs: {waiting, failed}}; a demo of DEMO_SIZE=life has life: {lived, of}, how far it has grown
  --secrets   with the passwords in the database addresses`,
  run: async (argv, io) => {
    const options = { json: { type: 'boolean' }, secrets: { type: 'boolean' } } as const
    const { values } = parseArgs({ args: [...argv], options })
    const status = await statusOf(values.secrets === true)
    if (values.json) io.out(`${JSON.stringify(status, null, 2)}\n`)
    else if (status.ready) io.out(`Ready at ${status.url} (version ${status.version}, data in ${status.dataDir})\n`)
    else
      io.out(status.pids.main === null ? `Not running on ${status.dataDir}\n` : `Running at ${status.url}, not ready\n`)
    return status.ready ? 0 : 1
  },
}
