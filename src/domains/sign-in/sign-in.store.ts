import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** Makes the session of this transaction, for 30 days of real time (a demo's clock moves no session), unless it stands already. */
export const openSession = async (tx: Tx, tokenHash: Buffer): Promise<void> => {
  await one(
    tx,
    {
      name: 'sign_in.openSession',
      text: `select case when app.session() is null
               then sign_in.open_session($1, transaction_timestamp() + interval '30 days') end as id`,
    },
    [tokenHash],
  )
}

interface NewTicket {
  readonly org: string
  readonly kind: string
  readonly subject: string
  readonly secretHash: Buffer
  readonly until: Temporal.Instant
}

export const issueTicket = async (tx: Tx, ticket: NewTicket): Promise<string> => {
  const issued = await one<{ id: string }>(
    tx,
    { name: 'sign_in.issueTicket', text: 'select sign_in.issue_ticket($1, $2, $3, $4, $5) as id' },
    [ticket.org, ticket.kind, ticket.subject, ticket.secretHash, ticket.until],
  )
  if (!issued) throw new Error('a ticket was not issued')
  return issued.id
}

/** A ticket that no session holds, issued by staff for somebody else. */
export const issueTicketFor = async (tx: Tx, ticket: NewTicket): Promise<string> => {
  const issued = await one<{ id: string }>(
    tx,
    { name: 'sign_in.issueTicketFor', text: 'select sign_in.issue_ticket_for($1, $2, $3, $4, $5) as id' },
    [ticket.org, ticket.kind, ticket.subject, ticket.secretHash, ticket.until],
  )
  if (!issued) throw new Error('a ticket was not issued')
  return issued.id
}

/** The ticket that a secret opens; from then on the session holds it. */
export const presentTicket = (
  tx: Tx,
  org: string,
  secretHash: Buffer,
): Promise<{ id: string | null; kind: string; subject: string } | undefined> =>
  one(tx, { name: 'sign_in.presentTicket', text: 'select id, kind, subject from sign_in.present_ticket($1, $2)' }, [
    org,
    secretHash,
  ])

/** How a session begins: under which token, whose it is, how long it lasts, and where it is. */
export interface NewSession {
  readonly tokenHash: Buffer
  readonly account: string
  /** minutes without being used */
  readonly idle: number
  /** hours at the longest */
  readonly longest: number
  readonly device: string
}

/** The session of this transaction becomes the account's, under the new token; the one from before is dead. */
export const signInAs = async (tx: Tx, session: NewSession): Promise<void> => {
  await one(
    tx,
    {
      name: 'sign_in.start',
      text: 'select sign_in.start($1, $2, make_interval(mins => $3), make_interval(hours => $4), $5) as done',
    },
    [session.tokenHash, session.account, session.idle, session.longest, session.device],
  )
}

export const endSession = async (tx: Tx): Promise<void> => {
  await one(tx, { name: 'sign_in.endSession', text: 'select sign_in.end_session() as done' }, [])
}

/** The tickets of this session, at every organisation, become the account's that it was signed in to in this transaction. */
export const claimHeld = async (tx: Tx): Promise<void> => {
  await one(tx, { name: 'sign_in.claimHeld', text: 'select sign_in.claim_held() as claimed' }, [])
}

/** A ticket that is held becomes the account's of whoever is signed in, unless it is somebody's already. */
export const claimTicket = async (tx: Tx, org: string, ticket: string): Promise<void> => {
  await one(tx, { name: 'sign_in.claimTicket', text: 'select sign_in.claim_ticket($1, $2) as claimed' }, [org, ticket])
}
