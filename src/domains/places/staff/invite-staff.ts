import { newId } from '#core/ids.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addInvitation, cancelInvitation, findOpenInvitation } from './invitation.store.ts'
import { linkDays } from './staff.rules.ts'

/** Whom an organisation invites, and to what. Days are ISO dates; `to` undefined: without an end. */
export interface Inviting {
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly team: string | undefined
  readonly roles: readonly string[]
  readonly from: string
  readonly to: string | undefined
  /** the link is handed over by whoever invites: no email is sent */
  readonly byHand?: boolean
}

/** When a link that is made now runs out. */
export const linkUntil = (now: Temporal.Instant): Temporal.Instant => now.add({ hours: 24 * linkDays })

/** Invites somebody to work at the work's organisation. The link goes out by email, by a job. Returns the invitation's id. */
export const inviteStaff = async (work: Work, inviting: Inviting): Promise<string> => {
  const id = newId()
  const { team = null, to = null, byHand = false, ...rest } = inviting
  await addInvitation(work.tx, { org: work.org, now: work.now, until: linkUntil(work.now) }, { ...rest, id, team, to })
  await work.append({
    type: 'staff.invited',
    data: { invitation: id, roles: inviting.roles, from: inviting.from, to, team, byHand },
  })
  return id
}

/** Sends an open invitation again: a new link, and the one before is dead. Returns false where it is no longer open. */
export const inviteAgain = async (work: Work, id: string): Promise<boolean> => {
  if (!(await findOpenInvitation(work.tx, work.org, id))) return false
  await work.append({ type: 'staff.invited-again', data: { invitation: id } })
  return true
}

/** Takes an invitation back; its link opens nothing any more. Returns false where it is no longer open. */
export const takeInvitationBack = async (work: Work, id: string): Promise<boolean> => {
  if ((await cancelInvitation(work.tx, work.org, { id, now: work.now })) === 0) return false
  await work.append({ type: 'staff.invitation-cancelled', data: { invitation: id } })
  return true
}
