import { createHash, randomBytes } from 'node:crypto'
import type { Work } from '#core/work.ts'
import {
  findInvitationBySecret,
  findOpenInvitation,
  type Invited,
  setSecret,
  useInvitation,
} from './invitation.store.ts'
import { linkUntil } from './invite-staff.ts'

export type { Invited } from './invitation.store.ts'

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/**
 * A new secret for an open invitation, good for a week; the one before is dead. As a job or an operator of the organisation.
 * Returns the secret, which is kept nowhere, and whom it invites; undefined where the invitation is no longer open.
 */
export const newSecret = async (
  work: Work,
  id: string,
): Promise<{ readonly secret: string; readonly invited: Invited; readonly until: Temporal.Instant } | undefined> => {
  const invited = await findOpenInvitation(work.tx, work.org, id)
  if (!invited) return undefined
  const secret = randomBytes(24).toString('base64url')
  const until = linkUntil(work.now)
  await setSecret(work.tx, { org: work.org, id, now: work.now, until }, hashOf(secret))
  return { secret, invited, until }
}

/** What a link invites to, for whoever opened it; looking does not use it up. */
export const invitationOf = (work: Work, secret: string): Promise<Invited | undefined> =>
  findInvitationBySecret(work.tx, work.org, hashOf(secret))

/** Uses a link up. Undefined when it is unknown, over, taken back or used. */
export const takeInvitation = (work: Work, secret: string): Promise<Invited | undefined> =>
  useInvitation(work.tx, work.org, hashOf(secret))
