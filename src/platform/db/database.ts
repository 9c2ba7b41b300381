import pg from 'pg'
import type { Tx, Work } from '#core/work.ts'

import { appendEvent } from '../events/append.ts'
import { type Begun, beginCall, beginJobCall, toBegun } from './begin.ts'
import { inOneFlush } from './one-flush.ts'
import { closeTx, openTx } from './open-tx.ts'
import { asRefusal, isWorthRetrying } from './refusals.ts'
import { typeParsers } from './types.ts'
import type { JobWho, Who } from './who.ts'

/** Work on the web knows the session it came in with: the idempotency key and the CSRF token hang on it. */
export interface SessionWork extends Work {
  readonly session: string | undefined
}

/** A pool of connections in one serving role, lent one transaction at a time. */
export interface Database {
  /** A transaction of the web, with the keys of whoever asks. */
  work<R>(who: Who, use: (work: SessionWork) => Promise<R>): Promise<R>
  /** A transaction of a job or an operator: one organisation's own key and its jobs key. */
  jobWork<R>(who: JobWho, use: (work: SessionWork) => Promise<R>): Promise<R>
  /** A transaction without any context: no key, so no row of anybody's. For what no organisation owns. */
  bare<R>(use: (tx: Tx) => Promise<R>): Promise<R>
  close(): Promise<void>
}

type Asked = { readonly call: ReturnType<typeof beginCall>; readonly who: Who | JobWho }

const toWork = (tx: Tx, who: Who | JobWho, begun: Begun): SessionWork => {
  const work: SessionWork = {
    tx,
    org: who.org,
    actor: begun.actor,
    purpose: who.purpose,
    now: begun.now,
    locale: who.locale ?? 'en',
    session: begun.session ?? undefined,
    append: (event) => appendEvent(work, event),
  }
  return work
}

/** Sends BEGIN and the opening call in one flush; COMMIT is believed only when the server says so. */
const transaction = async <R>(
  pool: pg.Pool,
  asked: Asked | undefined,
  use: (tx: Tx, begun: Begun | undefined) => Promise<R>,
): Promise<R> => {
  const client = await pool.connect().catch((cause: unknown) => {
    throw asRefusal(cause)
  })
  const tx = openTx(client)
  let broken: Error | undefined
  try {
    inOneFlush(client)
    const began = client.query('begin')
    const opened = asked ? client.query(asked.call) : undefined
    const [, answer] = await Promise.all([began, opened])
    const result = await use(tx, answer && toBegun(answer.rows[0]))
    closeTx(tx)
    const ended = await client.query('commit')
    if (ended.command !== 'COMMIT') throw new Error('a statement of this transaction had failed: nothing is kept')
    return result
  } catch (cause) {
    closeTx(tx)
    // Queued behind whatever is still on its way, so the connection is quiet when it goes back.
    await client.query('rollback').catch((error: Error) => {
      broken = error
    })
    throw asRefusal(cause)
  } finally {
    client.release(broken)
  }
}

/** A use case has no effect but on the database, so it is sound to do it again from the start, once. */
const twice = async <R>(attempt: () => Promise<R>): Promise<R> => {
  try {
    return await attempt()
  } catch (cause) {
    if (!isWorthRetrying(cause)) throw cause
    return attempt()
  }
}

/** Opens a pool. Takes the URL of the web or jobs role, and how many connections at most. */
export const openDatabase = (url: string, { max }: { readonly max: number }): Database => {
  // `pipeline` is not in the types of pg 8.23 yet.
  const options = { connectionString: url, max, types: typeParsers, pipeline: true, connectionTimeoutMillis: 5000 }
  const pool = new pg.Pool(options)
  // A connection lost while idle is replaced when next asked for; whoever asks then hears of it.
  pool.on('error', () => {})
  // One lost while lent out fails the statement under way; as an event without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const lend = <R>(asked: Asked, use: (work: SessionWork) => Promise<R>): Promise<R> =>
    twice(() => transaction(pool, asked, (tx, begun) => use(toWork(tx, asked.who, begun as Begun))))
  return {
    work: (who, use) => lend({ call: beginCall(who), who }, use),
    jobWork: (who, use) => lend({ call: beginJobCall(who), who }, use),
    bare: (use) => twice(() => transaction(pool, undefined, use)),
    close: () => pool.end(),
  }
}
