import { randomBytes } from 'node:crypto'
import type { Work } from '#core/work.ts'
import { type OpenedTicket, sha256, type TicketFor } from './open-ticket.ts'
import { issueTicketFor } from './sign-in.store.ts'

/** Issues a ticket for somebody whom staff act for: no session holds it, this transaction does. */
export const openTicketForOther = async (work: Work, ticket: TicketFor): Promise<OpenedTicket> => {
  const secret = randomBytes(18).toString('base64url')
  return { id: await issueTicketFor(work.tx, { org: work.org, ...ticket, secretHash: sha256(secret) }), secret }
}
