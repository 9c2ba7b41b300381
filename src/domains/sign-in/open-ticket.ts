import { createHash, randomBytes } from 'node:crypto'
import type { Work } from '#core/work.ts'
import { claimTicket, issueTicket, openSession, presentTicket } from './sign-in.store.ts'

/** What a ticket opens, and until when. */
export interface TicketFor {
  readonly kind: 'draft' | 'case'
  readonly subject: string
  readonly until: Temporal.Instant
}

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** A ticket as its holder knows it: the id is the key, the secret is what a link carries (never stored in the clear with it). */
export interface OpenedTicket {
  readonly id: string
  readonly secret: string
}

/**
 * Issues a ticket at the work's organisation and gives it to the browser whose session token this is; a browser without
 * a session gets one, for 30 days.
 */
export const openTicket = async (work: Work, token: string, ticket: TicketFor): Promise<OpenedTicket> => {
  const secret = randomBytes(18).toString('base64url')
  await openSession(work.tx, sha256(token))
  const id = await issueTicket(work.tx, { org: work.org, ...ticket, secretHash: sha256(secret) })
  return { id, secret }
}

/**
 * Gives the ticket that a secret opens to the browser whose session token this is; somebody who is signed in takes it into
 * their account. Returns what it opens, or undefined.
 */
export const openTicketFor = async (
  work: Work,
  token: string,
  secretHash: Buffer,
): Promise<{ kind: string; subject: string } | undefined> => {
  await openSession(work.tx, sha256(token))
  const found = await presentTicket(work.tx, work.org, secretHash)
  if (found?.id && work.actor.kind === 'person') await claimTicket(work.tx, work.org, found.id)
  return found?.id ? { kind: found.kind, subject: found.subject } : undefined
}
