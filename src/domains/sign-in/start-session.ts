import { idleSeconds, longestHours } from '#core/session-life.ts'
import type { Work } from '#core/work.ts'
import { sha256 } from './open-ticket.ts'
import { claimHeld, endSession, openSession, signInAs } from './sign-in.store.ts'

/** Who signs in: their account, and the token that their browser holds from now on. */
export interface SignedIn {
  readonly account: string
  readonly token: string
  /** what their browser says it is: "Firefox, Windows" */
  readonly device?: string
}

/** A browser's session, not yet anybody's. */
export const openBrowserSession = (work: Work, token: string): Promise<void> => openSession(work.tx, sha256(token))

/**
 * The session of this transaction becomes an account's, under a new token: whoever knew the one from before has nothing.
 * What was begun in it before (drafts, cases followed by a link) is the account's from now on. How the person showed who
 * they are is the caller's business.
 */
export const signIn = async (work: Work, as: SignedIn): Promise<void> => {
  await signInAs(work.tx, {
    tokenHash: sha256(as.token),
    account: as.account,
    idle: idleSeconds / 60,
    longest: longestHours,
    device: as.device ?? '',
  })
  await claimHeld(work.tx)
}

/** Ends the session of this transaction. */
export const signOut = (work: Work): Promise<void> => endSession(work.tx)
