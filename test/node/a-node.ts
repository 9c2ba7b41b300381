import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#platform/processes/ports.ts'
import { findRun, type Run } from '#platform/processes/run-file.ts'

const main = new URL('../../src/main.ts', import.meta.url).pathname
const patience = 120_000
// A first start fills the demo; beside a whole test run on two cores it can take minutes.
export const startMs = 400_000
// Absolute: a node is started in another folder than this test.
const compileCache = new URL('../../node_modules/.cache/compile', import.meta.url).pathname

/** A node started as a process of its own. */
export interface StartedNode {
  readonly url: string
  readonly child: ChildProcess
  /** all that it has said at the terminal */
  said(): string
  run(): Run
  /** resolves with the exit code */
  ended(): Promise<number | null>
}

/** Where and as whom a node is started. */
export interface NodePlace {
  readonly dataDir: string
  readonly port: number
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** A folder for a node's data, removed with all that is in it when the tests have ended. */
export const newPlace = async (mode = 0o755, user?: NodePlace['user']): Promise<NodePlace> => {
  const base = mkdtempSync(join(tmpdir(), 'moothall-node-'))
  const inner = join(base, 'inner')
  mkdirSync(inner)
  if (user) for (const path of [base, inner]) chownSync(path, user.uid, user.gid)
  await import('node:fs/promises').then(({ chmod }) => Promise.all([chmod(base, 0o755), chmod(inner, mode)]))
  after(() => rmSync(base, { recursive: true, force: true }))
  return { dataDir: join(inner, 'data'), port: await freePort(), ...(user && { user }) }
}

/** Runs `node src/main.ts`; does not wait. Killed, whatever happens, when the tests have ended. */
export const launch = (place: NodePlace, more: Readonly<Record<string, string>> = {}): StartedNode => {
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const child = spawn(process.execPath, [main], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      DATA_DIR: place.dataDir,
      PORT: String(place.port),
      WORKERS: '2',
      NODE_COMPILE_CACHE: compileCache,
      ...more,
    },
    ...place.user,
  })
  let said = ''
  const listen = (part: Buffer): void => {
    said += part.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  // Not `after`: a node that one subtest starts, another may stop.
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    url: `http://localhost:${place.port}`,
    child,
    said: () => said,
    run: () => {
      const run = findRun(place.dataDir)
      if (!run) throw new Error(`no node runs on ${place.dataDir}:\n${said}`)
      return run
    },
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode
    },
  }
}

/** Runs `node src/main.ts` and waits until it says that it is ready. */
export const startNode = async (
  place: NodePlace,
  more: Readonly<Record<string, string>> = {},
): Promise<StartedNode> => {
  const node = launch(place, more)
  await until(() => node.said().includes('is ready at') || node.child.exitCode !== null, 'ready', startMs)
  if (node.child.exitCode !== null) throw new Error(`the node ended:\n${node.said()}`)
  return node
}

/** Waits until something is so; fails after two minutes, or as said. */
export const until = async (isSo: () => boolean | Promise<boolean>, what: string, most = patience): Promise<void> => {
  const end = performance.now() + most
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await sleep(50)
  }
}

/** Every process of a node. */
export const pidsOf = ({ pids }: Run): readonly number[] =>
  [pids.main, ...pids.serving, pids.jobs, pids.postgres, ...pids.demo].filter((pid) => pid !== undefined)
