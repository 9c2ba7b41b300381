import type { SessionWork } from '#platform/db/database.ts'
import type { Who } from '#platform/db/who.ts'
import type { Edge } from '../edge.ts'
import { openSession } from './once.store.ts'
import type { Session } from './session.ts'

const days = 30

const noRowYet: unique symbol = Symbol('the session has no row yet')

const uniqueViolation = '23505'

/** Makes the session's row in a transaction of its own, so that twenty first clicks at once find one row and not an error. */
const makeRow = async (edge: Edge, { token: _, ...who }: Who, token: string): Promise<void> => {
  try {
    const until = Temporal.Now.instant().add({ hours: 24 * days })
    await edge.database.work(who, (work) => openSession(work.tx, token, until))
  } catch (error) {
    if ((error as { code?: unknown }).code !== uniqueViolation) throw error
  }
}

/** What a request does, and what becomes of it when the session of its token has run out (undefined: it goes on). */
export interface InSession<R> {
  use(work: SessionWork): Promise<R>
  ranOut(): Promise<R | undefined>
}

/** The token that came, where it matters that its session may have run out; and the session whose row must stand, where one must. */
export interface OfSession {
  readonly came: string | undefined
  readonly needed: Session | undefined
}

/**
 * Runs `use` in a transaction for `who`. With a session `needed`, its row must stand: it is made when it is missing, which
 * happens once in a session's life, so that looking at pages writes nothing. A token whose session has ended gives way to a
 * new one; of one that has run out the person is told.
 */
export const inSession = async <R>(edge: Edge, who: Who, session: OfSession, run: InSession<R>): Promise<R> => {
  const attempt = (token: string | undefined): Promise<R | typeof noRowYet> =>
    edge.database.work(token === undefined ? who : { ...who, token }, async (work) =>
      token !== undefined && work.session === undefined ? noRowYet : run.use(work),
    )
  const { came, needed } = session
  const first = await attempt(needed ? needed.token() : came)
  if (first !== noRowYet) return first
  const told = came === undefined ? undefined : await run.ranOut()
  if (told !== undefined) return told
  if (!needed) return edge.database.work(who, run.use)
  for (const tokenOf of [() => needed.token(), () => needed.renew()]) {
    const token = tokenOf()
    await makeRow(edge, who, token)
    const result = await attempt(token)
    if (result !== noRowYet) return result
  }
  throw new Error('a session was made and is not there')
}
