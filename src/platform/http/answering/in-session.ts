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

/**
 * Runs `use` in a transaction for `who`. With a `session`, its row must stand: it is made when it is missing, which happens
 * once in a session's life, so that looking at pages writes nothing. A token whose session has ended gives way to a new one.
 */
export const inSession = async <R>(
  edge: Edge,
  who: Who,
  session: Session | undefined,
  use: (work: SessionWork) => Promise<R>,
): Promise<R> => {
  if (!session) return edge.database.work(who, use)
  const attempt = (token: string): Promise<R | typeof noRowYet> =>
    edge.database.work({ ...who, token }, async (work) => (work.session === undefined ? noRowYet : use(work)))
  const attempts = [() => session.token(), () => session.token(), () => session.renew()]
  for (const [turn, tokenOf] of attempts.entries()) {
    const token = tokenOf()
    if (turn > 0) await makeRow(edge, who, token)
    const result = await attempt(token)
    if (result !== noRowYet) return result
  }
  throw new Error('a session was made and is not there')
}
