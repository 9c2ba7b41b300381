import type { Tx } from '#core/work.ts'

import { one } from './db/rows.ts'

const move = { name: 'app.move_clock', text: 'select app.move_clock($1) as now' }

/**
 * Moves the node's clock to an instant, for every process at once; it runs on from there. What hangs on it: `work.now`,
 * deadlines, tickets, retention. Sessions do not. Refused (not-a-demo) unless the node is a demo. Returns the new time.
 */
export const moveClock = async (tx: Tx, to: Temporal.Instant): Promise<Temporal.Instant> =>
  (await one<{ now: Temporal.Instant }>(tx, move, [to]))?.now ?? to

const reset = { name: 'app.reset_clock', text: 'select app.move_clock(transaction_timestamp()) as now' }

/** Sets a moved clock right again: from now on it is the server's own. Refused unless the node is a demo. */
export const resetClock = async (tx: Tx): Promise<void> => {
  await one(tx, reset)
}
