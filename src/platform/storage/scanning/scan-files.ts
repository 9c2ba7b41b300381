import type { Database } from '#platform/db/database.ts'
import { setScanned, setUnscanned, type ToScan, takeWaiting } from '../rows/scan.store.ts'
import type { Storage } from '../storage.ts'
import { type Scanner, ScannerAway } from './scanner.ts'

/** With what files are scanned. */
export interface Scanning {
  readonly database: Pick<Database, 'bare'>
  readonly storage: Storage
  readonly scanner: Scanner
}

const atOnce = 4
/** After this many tries, which take about three hours, a file is given up until an operator lets it be scanned again. */
export const mostTries = 15

/** Seconds to the next try: twice as long each time, a quarter of an hour at most. */
export const secondsAfter = (tries: number): number => Math.min(2 ** tries * 2, 900)

const scanOne = async ({ database, storage, scanner }: Scanning, file: ToScan): Promise<void> => {
  let found: string | undefined
  try {
    found = await scanner.scan(await storage.open(file))
  } catch (error) {
    const state = file.state === 'waiting' && file.tries >= mostTries ? 'failed' : file.state
    await database.bare((tx) => setUnscanned(tx, file, { state, seconds: secondsAfter(file.tries) }))
    if (error instanceof ScannerAway) return
    throw error
  }
  await database.bare((tx) => setScanned(tx, file, found))
  // Out of everybody's reach: not even we can open it any longer.
  if (found !== undefined) await storage.remove(file.id)
}

/** Scans what waits, four files at a time, each in no transaction; returns how many were taken. */
export const scanFiles = async (scanning: Scanning): Promise<number> => {
  const taken = await scanning.database.bare((tx) => takeWaiting(tx, atOnce))
  const done = await Promise.allSettled(taken.map((file) => scanOne(scanning, file)))
  const failed = done.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
  return taken.length
}
