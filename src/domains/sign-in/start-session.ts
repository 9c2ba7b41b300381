import type { Work } from '#core/work.ts'
import { sha256 } from './open-ticket.ts'
import { claimTicket, openSession, signInAs } from './sign-in.store.ts'

/** Who signs in: their account, and the token that their browser holds from now on. */
export interface SignedIn {
  readonly account: string
  readonly token: string
}

/** A browser's session, not yet anybody's. */
export const openBrowserSession = (work: Work, token: string): Promise<void> => openSession(work.tx, sha256(token))

/**
 * The session of this transaction becomes an account's, under a new token: whoever knew the one from before has nothing.
 * How the person showed who they are is the caller's business.
 */
export const signIn = (work: Work, as: SignedIn): Promise<void> => signInAs(work.tx, sha256(as.token), as.account)

/**
 * What a person began before they signed in becomes theirs: the tickets that their session holds at the work's
 * organisation open for the account from now on. Called in a transaction begun after signing in.
 */
export const claimHeldTickets = async (work: Work): Promise<void> => {
  if (work.actor.kind !== 'person') return
  for (const ticket of work.actor.tickets) await claimTicket(work.tx, work.org, ticket)
}
