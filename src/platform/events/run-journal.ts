import { setTimeout } from 'node:timers/promises'

import type { Database } from '../db/database.ts'
import { orderWaiting } from './order.ts'
import { readOn } from './read-on.ts'
import type { Reader } from './reader.ts'

/** What the loop tells of its troubles; the process writes them to its log. */
export interface JournalTroubles {
  onReaderFailure(reader: Reader, org: string, cause: unknown): void
  onLoopFailure(cause: unknown): void
}

const busy = 25
const idle = 250
const resting = 1000

const quiet: JournalTroubles = { onReaderFailure: () => {}, onLoopFailure: () => {} }

/**
 * The journal's loop in the jobs process: orders what waits and lets the readers read on, every 25 ms while there is
 * something to do, else every 250 ms; a second after the database could not be asked. Resolves soon after the signal.
 */
export const runJournal = async (
  db: Database,
  readers: readonly Reader[],
  signal: AbortSignal,
  troubles: JournalTroubles = quiet,
): Promise<void> => {
  const names = new Set(readers.map((reader) => reader.name))
  if (names.size < readers.length) throw new Error('two readers have one name')
  while (!signal.aborted) {
    let pause = idle
    try {
      const placed = await orderWaiting(db)
      const read = await readOn(db, readers, troubles.onReaderFailure)
      if (placed + read > 0) pause = busy
    } catch (cause) {
      troubles.onLoopFailure(cause)
      pause = resting
    }
    await setTimeout(pause, undefined, { signal }).catch(() => {})
  }
}
