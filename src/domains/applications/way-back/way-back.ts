import { randomBytes } from 'node:crypto'
import type { Work } from '#core/work.ts'
import { openTicketFor, sha256 } from '../../sign-in/open-ticket.ts'
import { addWayBack, askCode, findWaysBack, renewSecret, tryCode } from './way-back.store.ts'

/** How long a link to a draft works, in days; one to a case as long as a case may take. */
export const draftDays = 30
export const caseDays = 730

/** Which ticket is to be come back to, where its codes go, and for how many days from now. */
export interface WayKept {
  readonly ticket: string
  readonly email: string
  readonly days: number
}

/** Names an address of a way back without saying it: only who knows the link's secret can work it out. */
export const addressMark = (secret: string, email: string): string =>
  sha256(`${secret} ${email}`).toString('hex').slice(0, 32)

/**
 * Keeps the way back to what a held ticket opens: the link's secret, and the email address that a code goes to when the
 * link is opened in another browser. The same ticket keeps its first link. Returns the secret.
 */
export const keepWayBack = async (work: Work, way: WayKept): Promise<string> => {
  const [known] = await findWaysBack(work.tx, work.org, way.ticket)
  const secret = known?.secret ?? randomBytes(18).toString('base64url')
  const until = work.now.add({ hours: 24 * way.days })
  await renewSecret(work.tx, { org: work.org, ticket: way.ticket, until }, sha256(secret))
  await addWayBack(
    work.tx,
    { org: work.org, now: work.now },
    { ticket: way.ticket, email: way.email, secret, locale: work.locale },
  )
  return secret
}

/** What a link opens for a browser that holds its ticket already; undefined where a code must be shown first. */
export const openHeld = async (work: Work, given: { secret: string; token(): string }): Promise<Opened | undefined> => {
  const tickets = 'tickets' in work.actor ? work.actor.tickets : []
  const held = (await Promise.all(tickets.map((ticket) => findWaysBack(work.tx, work.org, ticket)))).flat()
  if (!held.some((way) => way.secret === given.secret)) return undefined
  return openTicketFor(work, given.token(), sha256(given.secret))
}

/** Asks for a code to the email address that a link belongs to. Says nothing of whether there is one. */
export const askForCode = (work: Work, secret: string): Promise<void> =>
  askCode(work.tx, work.org, { secretHash: sha256(secret), locale: work.locale })

/** What a ticket opens: a draft, or the case that it became, by the same id. */
export interface Opened {
  readonly kind: string
  readonly subject: string
}

/**
 * Takes the code: right, in time and unused, it gives the browser the ticket. Answers what it opens, `wrong`, `too-many`
 * after ten wrong ones in an hour, or `claimed` where it has become somebody's account's: they sign in.
 */
export const enterCode = async (
  work: Work,
  given: { secret: string; code: string; token(): string },
): Promise<Opened | 'wrong' | 'too-many' | 'claimed'> => {
  const secretHash = sha256(given.secret)
  const codeHash = sha256(`${given.secret} ${given.code.replace(/\s/g, '')}`)
  const { result } = await tryCode(work.tx, work.org, { mark: secretHash, codeHash })
  if (result !== 'good') return result
  return (await openTicketFor(work, given.token(), secretHash)) ?? 'claimed'
}
