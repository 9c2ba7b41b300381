import { watch } from 'node:fs'
import { startNode } from '#platform/processes/node.ts'
import { isPortFree } from '#platform/processes/ports.ts'
import { findRun } from '#platform/processes/run-file.ts'
import { greeting, seed, sideProcesses } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { version } from './version.ts'

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const checkPlace = async ({ dataDir, port, host }: Config): Promise<void> => {
  const run = findRun(dataDir)
  if (run) throw new Error(`Moothall is already running at ${run.url} (process ${run.pid}, data in ${dataDir}).`)
  if (!(await isPortFree(port, host))) {
    throw new Error(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`)
  }
}

/** Ends this process when npm, which started it, is gone without a word: nobody else would stop it. */
const endWithParent = (stop: () => void): void => {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 500).unref()
}

const parts = {
  serving: new URL('./serving.ts', import.meta.url),
  jobs: new URL('./jobs.ts', import.meta.url),
  seed,
  sideProcesses,
}

const start = async (): Promise<void> => {
  const config = readConfig(process.env)
  await checkPlace(config)
  let stopping = false
  const starting = startNode({ ...config, version }, parts, tell)
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    const running = await starting.catch(() => undefined)
    await running?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  endWithParent(() => void stop())
  const running = await starting
  if (stopping) return
  tell(`Moothall is ready at ${config.publicUrl}`)
  for (const line of greeting(config)) tell(line)
  if (config.watch) {
    let timer: NodeJS.Timeout | undefined
    watch(new URL('.', import.meta.url), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(running.reload, 200)
    })
  }
}

await start().catch(fail)
