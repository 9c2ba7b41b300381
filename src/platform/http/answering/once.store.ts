import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'
import { tokenHash } from '#platform/db/who.ts'

/** What a request with an idempotency key led to: the status, and where the browser was sent. */
export interface FirstResult {
  readonly status: number
  readonly location: string
}

interface Claimed {
  readonly mine: boolean
  readonly status: number | null
  readonly location: string | null
}

/**
 * Claims a key for the transaction's session. A second asker waits here until the first has ended. Returns the first
 * result, or undefined when the key is now this transaction's own.
 */
export const claimKey = async (tx: Tx, org: string, key: string): Promise<FirstResult | undefined> => {
  const statement = { name: 'app.claim', text: 'select mine, status, location from app.claim($1, $2)' }
  const claimed = await one<Claimed>(tx, statement, [org, key])
  if (!claimed || claimed.mine) return undefined
  if (claimed.status === null) throw new Error('a key was kept without its result')
  return { status: claimed.status, location: claimed.location ?? '' }
}

/** Keeps the result under the key, in the transaction of the effect. */
export const finishKey = async (tx: Tx, org: string, key: string, result: FirstResult): Promise<void> => {
  const statement = { name: 'app.finish', text: 'select app.finish($1, $2, $3, $4)' }
  await one(tx, statement, [org, key, result.status, result.location])
}

/** Gives the key back: nothing was made. */
export const releaseKey = async (tx: Tx, org: string, key: string): Promise<void> => {
  await one(tx, { name: 'app.release', text: 'select app.release($1, $2)' }, [org, key])
}

/** Makes the row of a session; the database keeps the hash of its token only. */
export const openSession = async (tx: Tx, token: string, until: Temporal.Instant): Promise<void> => {
  await one(tx, { name: 'http.openSession', text: 'select sign_in.open_session($1, $2)' }, [tokenHash(token), until])
}
