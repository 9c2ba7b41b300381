import type { Database } from '../db/database.ts'
import { one, rows } from '../db/rows.ts'

const waiting = { name: 'journal.waiting', text: 'select journal.waiting_organisations() as org' }
const sealed = { name: 'journal.seal', text: 'select journal.seal($1, $2) as moved' }

/**
 * Gives what waits its place in each organisation's order, at most 500 events an organisation, each organisation in a
 * transaction of its own. Takes the jobs' database; returns how many events were placed.
 */
export const orderWaiting = async (db: Database): Promise<number> => {
  const organisations = await db.bare((tx) => rows<{ org: string }>(tx, waiting))
  let placed = 0
  for (const { org } of organisations) {
    placed += (await db.bare((tx) => one<{ moved: number }>(tx, sealed, [org, 500])))?.moved ?? 0
  }
  return placed
}
