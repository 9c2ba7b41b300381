import { fork } from 'node:child_process'
import { type Logger, openLogger } from '#platform/log/logger.ts'
import { type Child, keepChild } from './child.ts'
import { type DatabaseUrls, prepareDatabase } from './database-roles.ts'
import { childEnvironment, forgetSecrets } from './environment.ts'
import { startOf } from './is-alive.ts'
import { keepPorts } from './ports.ts'
import { type Embedded, startEmbedded } from './postgres/embedded.ts'
import { type Run, takeLock, writeRun } from './run-file.ts'
import { keepSecrets } from './secrets.ts'
import { startServing } from './serving-group.ts'
import { addressesOf, type SideProcess } from './side-process.ts'

/** What the node needs of the configuration. */
export interface NodeSettings {
  readonly publicUrl: string
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseUrlWeb: string | undefined
  readonly databaseUrlJobs: string | undefined
  readonly workers: number
  readonly demo: boolean
  readonly logLevel: string
  readonly version: string
}

/** The processes of a node, as modules: each runs on its own and says when it is ready. */
export interface NodeParts {
  readonly serving: URL
  readonly jobs: URL
  /** fills a new node; may go on after it said that it is ready, and ends by itself */
  readonly seed: URL | undefined
  readonly sideProcesses: readonly SideProcess[]
}

/** A running node. */
export interface RunningNode {
  stop(): Promise<void>
  /** starts the serving and the jobs processes anew, on changed sources */
  reload(): void
}

/** Another one runs on the same DATA_DIR. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning'
}

const patience = 12_000

interface Parts {
  embedded?: Embedded
  readonly sideProcesses: Child[]
  jobs?: Child
  seed?: Child
  serving: readonly Child[]
}

const pidsOf = (children: readonly Child[]): number[] => children.flatMap((child) => child.pid() ?? [])

const stopAll = async (parts: Parts): Promise<void> => {
  const stop = (children: readonly (Child | undefined)[]): Promise<unknown> =>
    Promise.all(children.map((child) => child?.stop(patience)))
  await stop([...parts.serving, parts.seed])
  await stop([parts.jobs, ...parts.sideProcesses])
  await stop([parts.embedded?.keeper])
}

/**
 * Starts the whole node, in this order: database, roles and migrations; side processes, jobs and seed; serving processes. `tell` gets
 * a line for the person at the terminal. Whatever fails on the way, everything that was started is stopped again.
 */
export const startNode = async (
  settings: NodeSettings,
  parts: NodeParts,
  tell: (line: string) => void,
): Promise<RunningNode> => {
  const { dataDir, publicUrl, version } = settings
  const logger: Logger = openLogger('main', settings.logLevel)
  const secrets = keepSecrets(dataDir)
  const lock = takeLock(dataDir)
  if ('heldBy' in lock) throw new AlreadyRunning(`Moothall is already running on ${dataDir} (process ${lock.heldBy}).`)
  forgetSecrets()
  const started: Parts = { sideProcesses: [], serving: [] }
  let urls: DatabaseUrls | undefined
  let addresses: Readonly<Record<string, string>> = {}
  let stopping = false

  const note = (): void => {
    if (!urls || stopping) return
    const run: Run = {
      pid: process.pid,
      started: startOf(process.pid),
      url: publicUrl,
      local: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${settings.port}`,
      seeding: started.seed?.pid() !== undefined,
      addresses,
      version,
      pids: {
        main: process.pid,
        serving: pidsOf(started.serving),
        jobs: started.jobs?.pid(),
        postgres: started.embedded?.pid(),
        demo: pidsOf(started.sideProcesses),
      },
      database: urls,
    }
    writeRun(dataDir, run)
  }

  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await stopAll(started)
    lock.release()
  }

  const forked = (name: string, entry: URL, environment: Record<string, string>, ends = false): Child =>
    keepChild({ name, logger, ends, changed: note, launch: () => fork(entry, { env: childEnvironment(environment) }) })

  try {
    const sideProcesses = settings.demo ? parts.sideProcesses : []
    const names = sideProcesses.flatMap(({ addresses }) => Object.keys(addresses))
    const ports = await keepPorts(dataDir, ['postgres', ...names])
    if (!settings.databaseUrl) {
      tell('Starting PostgreSQL')
      const connections = 40 + settings.workers * 12
      const port = ports.postgres ?? 0
      started.embedded = await startEmbedded({ dataDir, secrets, port, connections, logger, changed: note })
      if (started.embedded.elsewhere) tell(started.embedded.elsewhere)
    }
    const owner = settings.databaseUrl ?? started.embedded?.ownerUrl ?? ''
    urls = await prepareDatabase(
      { owner, web: settings.databaseUrlWeb, jobs: settings.databaseUrlJobs },
      secrets,
      settings.demo,
    )
    addresses = addressesOf(sideProcesses, ports)
    const common = { ...addresses, NODE_KEY: secrets.node }
    for (const side of sideProcesses) started.sideProcesses.push(forked(side.name, side.entry, addresses))
    started.jobs = forked('jobs', parts.jobs, { ...common, DATABASE_URL_JOBS: urls.jobs })
    if (parts.seed && settings.demo) {
      const seeding = { ...common, DATABASE_URL_WEB: urls.web, DATABASE_URL_JOBS: urls.jobs }
      started.seed = forked('seed', parts.seed, seeding, true)
    }
    // Nobody is served before the new demo is there.
    await Promise.all([...started.sideProcesses, ...(started.seed ? [started.seed] : [])].map((child) => child.ready))
    const environment = { ...common, DATABASE_URL_WEB: urls.web }
    started.serving = startServing({
      entry: parts.serving,
      count: settings.workers,
      environment,
      logger,
      changed: note,
    }).children
    await Promise.all([started.jobs, ...started.serving].map((child) => child.ready))
    note()
  } catch (error) {
    await stop()
    throw error
  }
  const reload = (): void => {
    for (const child of [...started.serving, ...(started.jobs ? [started.jobs] : [])]) child.restart()
  }
  return { stop, reload }
}
