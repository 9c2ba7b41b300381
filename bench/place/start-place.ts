import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRun, type Run } from '#platform/processes/run-file.ts'
import { letGoBeforeOthers, pinServer } from '../pinned.ts'
import { freePort } from './free-port.ts'

const root = new URL('../..', import.meta.url).pathname

/** A node of its own for one bench: real processes, a new database, one serving process on a core of its own. */
export interface BenchPlace {
  readonly port: number
  /** a folder that goes when the node is stopped */
  readonly folder: string
  readonly dataDir: string
  readonly run: Run
  /** the organisation that runs the published design */
  readonly slug: string
  stop(): Promise<void>
}

/** The organisation of the demo place that runs the benches' services. */
const slug = 'barchester'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const environmentFor = (dataDir: string, port: number): NodeJS.ProcessEnv => {
  const ours = /^(DATABASE_URL|PUBLIC_URL|HOST$|NODE_KEY$|npm_|NODE_TEST_CONTEXT)/
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name))
  return {
    ...Object.fromEntries(kept),
    DATA_DIR: dataDir,
    PORT: String(port),
    WORKERS: '1',
    MOOTHALL_DEMO: '1',
    LOG_LEVEL: 'error',
    // The limit is for the open internet; here one address is everybody.
    POSTS_PER_MINUTE: '0',
  }
}

const whenReady = async (child: ChildProcess): Promise<void> => {
  let said = ''
  const ready = Promise.withResolvers<void>()
  const hear = (part: Buffer): void => {
    said += part.toString()
    if (said.includes('is ready at')) ready.resolve()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('exit', () => ready.reject(new Error(`the node ended before it was ready:\n${said}`)))
  await ready.promise
}

const publish = (design: string, env: NodeJS.ProcessEnv): void => {
  const args = ['src/cli/main.ts', 'publish', slug, design, '--json']
  const done = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${design} could not be published:\n${done.stdout}${done.stderr}`)
}

/** Starts a node and publishes a design on it. `design` is a YAML file. */
export const startPlace = async (design: URL, say: (line: string) => void): Promise<BenchPlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-bench-'))
  chmodSync(folder, 0o755)
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const env = environmentFor(dataDir, port)
  say('starting a node of its own')
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  // Whatever ends this process, no node is left behind.
  process.once('exit', () => child.kill('SIGTERM'))
  const giveUp = (): void => process.exit(1)
  for (const signal of signals) process.once(signal, giveUp)
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    for (const signal of signals) process.off(signal, giveUp)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await whenReady(child)
    publish(design.pathname, env)
    const run = findRun(dataDir)
    if (!run) throw new Error(`no node runs on ${dataDir}`)
    for (const pid of run.pids.serving) pinServer(pid)
    letGoBeforeOthers(run.pids.postgres)
    return { port, folder, dataDir, run, slug, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
