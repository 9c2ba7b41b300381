import type { ChildProcess } from 'node:child_process'
import type { Logger } from '#platform/log/logger.ts'

/** A process that is kept running until it is told to stop. */
export interface Child {
  readonly name: string
  pid(): number | undefined
  /** resolves when it has first said that it is ready */
  readonly ready: Promise<void>
  /** asks it to stop, and ends it after `patience` milliseconds; resolves when it is gone */
  stop(patience: number): Promise<void>
  /** starts it anew, gracefully */
  restart(): void
}

/** How a child is started, and what is to be said of it. */
export interface Launch {
  readonly name: string
  readonly logger: Logger
  launch(): ChildProcess
  /** what it sends beside `ready` */
  message?(child: ChildProcess, message: unknown): void
  /** is an exit with code 0 its natural end? */
  readonly ends?: boolean
  /** called whenever its process id has changed */
  changed?(): void
}

/** What a child sends when it serves, and what it is sent to stop. */
export const readyMessage = { moothall: 'ready' }
export const stopMessage = { moothall: 'stop' }
const says = (message: unknown, what: typeof readyMessage): boolean =>
  (message as { moothall?: unknown } | null)?.moothall === what.moothall

const shortest = 200
const longest = 10_000
/** A child that served and was then lost (killed, out of memory) never waits longer than this: somebody is asking. */
const longestAfterServing = 1_000
/** A child that lived this long was well: its next crash is restarted at once. */
const wellAfter = 30_000

/**
 * Starts a child and keeps it: one that crashes is started again, sooner at first and later each time. One that ends before it
 * was ever ready makes `ready` fail with its last words.
 */
export const keepChild = (options: Launch): Child => {
  const { name, logger } = options
  let child: ChildProcess
  let stopping = false
  let wait = shortest
  let timer: NodeJS.Timeout | undefined
  const ready = Promise.withResolvers<void>()
  ready.promise.catch(() => undefined)
  let wasReady = false

  const begin = (): void => {
    const started = performance.now()
    let served = false
    child = options.launch()
    options.changed?.()
    child.on('message', (message) => {
      if (says(message, readyMessage)) {
        wasReady = true
        served = true
        ready.resolve()
      } else options.message?.(child, message)
    })
    child.on('error', (error) => logger.error({ error, child: name }, 'child could not be started'))
    child.on('exit', (code, signal) => {
      if (stopping || (options.ends && code === 0)) return
      if (!wasReady)
        return ready.reject(new Error(`The ${name} process ended before it was ready (${signal ?? code}).`))
      const most = served ? longestAfterServing : longest
      wait = performance.now() - started > wellAfter ? shortest : Math.min(wait * 2, most)
      if (code !== 0) logger.error({ child: name, code: String(signal ?? code) }, 'child ended, starting it again')
      timer = setTimeout(begin, code === 0 ? 0 : wait)
    })
  }
  begin()

  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  const ask = (): void => {
    if (child.connected) child.send(stopMessage)
    else child.kill('SIGTERM')
  }
  return {
    name,
    pid: () => (hasEnded() ? undefined : child.pid),
    ready: ready.promise,
    restart: ask,
    stop: async (patience) => {
      stopping = true
      clearTimeout(timer)
      if (hasEnded()) return
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      ask()
      const killer = setTimeout(() => child.kill('SIGKILL'), patience)
      await gone
      clearTimeout(killer)
    },
  }
}
