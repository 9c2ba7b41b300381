import { randomBytes } from 'node:crypto'
import type { Work } from '#core/work.ts'
import { openTicketFor, sha256 } from '../../sign-in/open-ticket.ts'
import { addWayBack, askCode, findWaysBack, renewSecret, useCode } from './way-back.store.ts'

const days = 30

/**
 * Keeps the way back to what a held ticket opens: the link's secret, and the email address that a code goes to when the
 * link is opened in another browser. The same ticket keeps its first link. Returns the secret.
 */
export const keepWayBack = async (work: Work, way: { ticket: string; email: string }): Promise<string> => {
  const [known] = await findWaysBack(work.tx, work.org, way.ticket)
  const secret = known?.secret ?? randomBytes(18).toString('base64url')
  const until = work.now.add({ hours: 24 * days })
  if (!known) await renewSecret(work.tx, { org: work.org, ticket: way.ticket, until }, sha256(secret))
  await addWayBack(work.tx, { org: work.org, now: work.now }, { ...way, secret, locale: work.locale })
  return secret
}

/** What a link opens for a browser that holds its ticket already; undefined where a code must be shown first. */
export const openHeld = async (
  work: Work,
  given: { secret: string; token(): string },
): Promise<{ kind: string; subject: string } | undefined> => {
  const tickets = 'tickets' in work.actor ? work.actor.tickets : []
  const held = (await Promise.all(tickets.map((ticket) => findWaysBack(work.tx, work.org, ticket)))).flat()
  if (!held.some((way) => way.secret === given.secret)) return undefined
  return openTicketFor(work, given.token(), sha256(given.secret))
}

/** Asks for a code to the email address that a link belongs to. Says nothing of whether there is one. */
export const askForCode = (work: Work, secret: string): Promise<void> =>
  askCode(work.tx, work.org, { secretHash: sha256(secret), locale: work.locale })

/** Takes the code: right, in time and unused, it gives the browser the ticket. Returns what it opens, else undefined. */
export const enterCode = async (
  work: Work,
  given: { secret: string; code: string; token(): string },
): Promise<{ kind: string; subject: string } | undefined> => {
  const secretHash = sha256(given.secret)
  if (!(await useCode(work.tx, work.org, { secretHash, codeHash: sha256(`${given.secret} ${given.code}`) })))
    return undefined
  return openTicketFor(work, given.token(), secretHash)
}
