import type { Database } from '#platform/db/database.ts'
import { findInfected, findLoose, forgetLoose, unknownAmong } from '../rows/sweep.store.ts'
import type { Storage } from '../storage.ts'

/** What is swept. */
export interface Sweeping {
  readonly database: Pick<Database, 'bare'>
  readonly storage: Storage
}

/**
 * Removes the files that nothing keeps: bytes first, then the row, so a round that is broken off is done again. Returns how
 * many went.
 */
export const sweepLoose = async ({ database, storage }: Sweeping): Promise<number> => {
  const loose = await database.bare(findLoose)
  for (const { id } of [...loose, ...(await database.bare(findInfected))]) await storage.remove(id)
  return loose.length === 0
    ? 0
    : database.bare((tx) =>
        forgetLoose(
          tx,
          loose.map(({ id }) => id),
        ),
      )
}

const batch = 500
const aDay = 24

const removeUnknown = async ({ database, storage }: Sweeping, ids: readonly string[]): Promise<number> => {
  const unknown = ids.length === 0 ? [] : await database.bare((tx) => unknownAmong(tx, ids))
  for (const id of unknown) await storage.remove(id)
  return unknown.length
}

/** Removes what lies in the storage for a day and has no row: a process was killed between the two. Returns how many went. */
export const sweepUnknown = async (sweeping: Sweeping): Promise<number> => {
  const before = Temporal.Now.instant().subtract({ hours: aDay })
  let ids: string[] = []
  let gone = 0
  for await (const { id, at } of sweeping.storage.list()) {
    if (Temporal.Instant.compare(at, before) < 0) ids.push(id)
    if (ids.length < batch) continue
    gone += await removeUnknown(sweeping, ids)
    ids = []
  }
  return gone + (await removeUnknown(sweeping, ids))
}
