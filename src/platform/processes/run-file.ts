import { linkSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, startOf } from './is-alive.ts'
import { writePrivately } from './secrets.ts'

/** What `moothall status` reads of a running node. The URLs carry passwords, so only their owner may read the file. */
export interface Run {
  readonly pid: number
  readonly started: string | undefined
  readonly url: string
  /** where it answers on this machine */
  readonly local: string
  readonly version: string
  readonly pids: {
    readonly main: number
    readonly serving: readonly number[]
    readonly jobs: number | undefined
    readonly postgres: number | undefined
    readonly demo: readonly number[]
  }
  /** is the demo still growing? */
  readonly seeding: boolean
  /** where the side processes listen, by the variable that says so */
  readonly addresses: Readonly<Record<string, string>>
  readonly database: { readonly owner: string; readonly web: string; readonly jobs: string }
}

const fileOf = (dataDir: string): string => join(dataDir, 'run.json')

/** The node that runs on this DATA_DIR, or undefined: a file left behind by kill -9 counts for nothing. */
export const findRun = (dataDir: string): Run | undefined => {
  let run: Run
  try {
    run = JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as Run
  } catch {
    return undefined
  }
  return isAlive(run.pid, run.started) ? run : undefined
}

export const writeRun = (dataDir: string, run: Run): void => writePrivately(fileOf(dataDir), run)

interface Held {
  readonly pid: number
  readonly started: string | undefined
}

const readLock = (path: string): Held | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Held
  } catch {
    return undefined
  }
}

/**
 * Takes the DATA_DIR for this process; returns what gives it back, or the id of the process that has it. The lock is a link
 * made whole, so of two that start at once one wins; a dead process's lock is nobody's.
 */
export const takeLock = (dataDir: string): { release(): void } | { heldBy: number } => {
  const path = join(dataDir, 'main.lock')
  const mine = join(dataDir, `main.lock.${process.pid}`)
  writePrivately(mine, { pid: process.pid, started: startOf(process.pid) } satisfies Held)
  try {
    for (let tries = 0; tries < 5; tries++) {
      try {
        linkSync(mine, path)
        return {
          release: () => {
            rmSync(fileOf(dataDir), { force: true })
            rmSync(path, { force: true })
          },
        }
      } catch (error) {
        if ((error as { code?: string }).code !== 'EEXIST') throw error
        const held = readLock(path)
        if (held && isAlive(held.pid, held.started)) return { heldBy: held.pid }
        rmSync(path, { force: true })
      }
    }
    throw new Error(`The lock ${path} cannot be taken.`)
  } finally {
    rmSync(mine, { force: true })
  }
}
