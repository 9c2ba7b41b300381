import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, setPriority } from 'node:os'

/** The core that serves, and the core that asks: apart, so that a faster server does not wait for its own client. */
export const serverCore = 0
export const clientCore = 1

/** Can processes be bound to a core of their own here? Else they share as the scheduler likes, and the result says so. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0

/** Binds a running process, all its threads, to the core that serves. */
export const pinServer = (pid: number): void => {
  if (canPin) spawnSync('taskset', ['-a', '-cp', String(serverCore), String(pid)])
}

/** How a module is started on a core of its own. */
export interface Pinned {
  readonly core: number
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a module of Node's on one core. Its standard output is read by the caller, its complaints go to the terminal. */
export const startPinned = ({ core, args, cwd, env }: Pinned): ChildProcess => {
  const command = [...(canPin ? ['taskset', '-c', String(core)] : []), process.execPath, ...args]
  return spawn(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(cwd !== undefined && { cwd }),
    ...(env && { env }),
  })
}

/** Runs a module on one core to its end; returns what it printed, as JSON. Throws when it failed. */
export const runPinned = async <R>(pinned: Pinned): Promise<R> => {
  const child = startPinned(pinned)
  let said = ''
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${pinned.args[0]} ended with ${code}`)
  return JSON.parse(said) as R
}

/** Linux shares a processor between sessions first and only then within one, so a session's own weight is set too. */
const raiseSession = (pid: number | 'self'): void => {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, '-10')
  } catch {
    // another system, or not root: it runs beside the others then
  }
}

/**
 * Asks for more of the processor than other work of the machine gets, for this process and whatever it starts: both sides of
 * a bench and its client alike. Granted to root only. A server that waits for its database at every turn would otherwise be
 * measured by how long it queues behind strangers, and one that never waits would not.
 */
export const goBeforeOthers = (): void => {
  raiseSession('self')
  try {
    setPriority(-10)
  } catch {
    // as above
  }
}

/** The same for a process that has started a session of its own, as a database does. */
export const letGoBeforeOthers = (pid: number | undefined): void => {
  if (pid !== undefined) raiseSession(pid)
}
