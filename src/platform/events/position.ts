import type { Tx } from '#core/work.ts'

import { one, rows, run } from '../db/rows.ts'
import type { JournalEvent } from './reader.ts'

const made = {
  name: 'reader.make',
  text: 'insert into journal.reader (org_id, name, seq) values ($1, $2, -1) on conflict do nothing',
}
const locked = {
  name: 'reader.lock',
  text: 'select seq from journal.reader where org_id = $1 and name = $2 for update skip locked',
}
const next = {
  name: 'reader.next',
  text: `select l.seq, e.id, e.type, e.at, e.case_id, e.envelope from journal.leaf l
    join journal.event e on e.org_id = l.org_id and e.id = l.event_id
    where l.org_id = $1 and l.seq > $2 order by l.seq limit $3`,
}
const moved = {
  name: 'reader.move',
  text: 'update journal.reader set seq = $3, attempts = 0, retry_at = null, error = null where org_id = $1 and name = $2',
}
// Doubling from one second to five minutes; by the server's own time, as the poll is.
const failed = {
  name: 'reader.fail',
  text: `update journal.reader set attempts = attempts + 1, error = $3,
    retry_at = transaction_timestamp() + least(interval '5 minutes', interval '1 second' * power(2, least(attempts, 10)))
    where org_id = $1 and name = $2`,
}

interface Row {
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly case_id: string | null
  readonly envelope: string
}

/** Takes hold of a reader's position; undefined while another process has it. */
export const takePosition = async (tx: Tx, org: string, name: string) => {
  await run(tx, made, [org, name])
  return one<{ seq: number }>(tx, locked, [org, name])
}

/** The events after a position, in order, at most `limit`. */
export const eventsAfter = async (tx: Tx, org: string, seq: number, limit: number): Promise<readonly JournalEvent[]> =>
  (await rows<Row>(tx, next, [org, seq, limit])).map(({ case_id, envelope, ...event }) => ({
    ...event,
    caseId: case_id ?? undefined,
    envelope: JSON.parse(envelope),
  }))

/** Moves a reader on: in the transaction of its effect, or not at all. */
export const movePosition = async (tx: Tx, org: string, name: string, seq: number): Promise<void> => {
  await run(tx, moved, [org, name, seq])
}

/** Writes down that a reader cannot get past its next event, and when it tries again. `error` holds no personal data. */
export const recordFailure = async (tx: Tx, org: string, name: string, error: string): Promise<void> => {
  // The step that failed took the row it may have made with it.
  await run(tx, made, [org, name])
  await run(tx, failed, [org, name, error])
}
