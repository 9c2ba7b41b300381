import type { Database, SessionWork } from '../db/database.ts'
import { rows } from '../db/rows.ts'
import { eventsAfter, movePosition, recordFailure, takePosition } from './position.ts'
import type { Reader } from './reader.ts'

const behind = { name: 'journal.behind', text: 'select org_id, name from journal.behind($1)' }
const batch = 50

/** The name and code of an error, never its message: that may quote what somebody wrote. */
const describe = (cause: unknown): string =>
  cause instanceof Error ? [cause.name, 'code' in cause ? String(cause.code) : ''].join(' ').trim() : typeof cause

const step = async (work: SessionWork, reader: Reader, limit: number): Promise<number> => {
  const position = await takePosition(work.tx, work.org, reader.name)
  if (!position) return 0
  const events = await eventsAfter(work.tx, work.org, position.seq, limit)
  const last = events.at(-1)
  if (!last) return 0
  for (const event of events) if (reader.types.includes(event.type)) await reader.handle(work, event)
  await movePosition(work.tx, work.org, reader.name, last.seq)
  return events.length
}

const inOneStep = async (db: Database, reader: Reader, org: string, limit: number): Promise<number> =>
  db.jobWork({ org, purpose: 'operation', name: reader.name }, (work) => step(work, reader, limit))

/** What a reader told of: which, of which organisation, and what it threw. */
export type OnFailure = (reader: Reader, org: string, cause: unknown) => void

/** Event by event, up to the one that fails: those before it are not lost with it. */
const oneByOne = async (db: Database, reader: Reader, org: string, onFailure: OnFailure): Promise<number> => {
  let read = 0
  try {
    while (read < batch && (await inOneStep(db, reader, org, 1)) > 0) read++
  } catch (cause) {
    onFailure(reader, org, cause)
    await db.jobWork({ org, purpose: 'operation', name: reader.name }, (work) =>
      recordFailure(work.tx, org, reader.name, describe(cause)),
    )
  }
  return read
}

/**
 * Lets every reader that is behind go one step on, each in a transaction of its own. A handler that throws loses its
 * event's transaction, is written down and tried again later (one second, doubling to five minutes); no other reader
 * waits for it. Takes the jobs' database; returns how many events were read.
 */
export const readOn = async (db: Database, readers: readonly Reader[], onFailure: OnFailure): Promise<number> => {
  const due = await db.bare((tx) =>
    rows<{ org_id: string; name: string }>(tx, behind, [readers.map((reader) => reader.name)]),
  )
  let read = 0
  for (const { org_id: org, name } of due) {
    const reader = readers.find((candidate) => candidate.name === name)
    if (!reader) continue
    try {
      read += await inOneStep(db, reader, org, batch)
    } catch {
      read += await oneByOne(db, reader, org, onFailure)
    }
  }
  return read
}
