import { dayOf } from '#core/days/day.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Tx, Work } from '#core/work.ts'
import { addOrganisation } from '../add-organisation.ts'
import { newSecret } from '../staff/invitation-link.ts'
import { inviteStaff } from '../staff/invite-staff.ts'
import { findInvitations, hasAdministrator } from '../staff/standing.ts'
import { findHost } from './settled.store.ts'

/** The first organisation of a node, and who is to administer it. */
export interface First {
  readonly slug: string
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly contact: object
  readonly administrator: { readonly name: string; readonly email: string; readonly locale: Locale }
}

/** A link's secret, and until when it is good. */
export interface FirstLink {
  readonly secret: string
  readonly until: Temporal.Instant
}

/** The organisation that hosts the node, or undefined while there is none. Organisations are public: no key is needed. */
export const hostOf = (tx: Tx): ReturnType<typeof findHost> => findHost(tx)

const linkFor = async (work: Work, invitation: string): Promise<FirstLink> => {
  const made = await newSecret(work, invitation)
  if (!made) throw new Error('the invitation of the first administrator is gone')
  return { secret: made.secret, until: made.until }
}

/**
 * Founds the first organisation of a node, which becomes its host, as an operator of it. Returns the secret of its
 * administrator's link: told once, kept nowhere.
 */
export const foundFirst = async (work: Work, first: First): Promise<FirstLink> => {
  const { administrator, ...organisation } = first
  await addOrganisation(work, { id: work.org, brand: {}, ...organisation, contact: { ...first.contact } })
  await work.append({ type: 'organisation.founded', data: { organisation: work.org } })
  const invitation = await inviteStaff(work, {
    ...administrator,
    team: undefined,
    roles: ['administrator'],
    from: dayOf(work.now),
    to: undefined,
    byHand: true,
  })
  return linkFor(work, invitation)
}

/**
 * A new link for the first administrator, as an operator of the host; the one before is dead. Undefined once an
 * administrator has joined: from then on they invite.
 */
export const firstLinkAgain = async (work: Work): Promise<FirstLink | undefined> => {
  if (await hasAdministrator(work)) return undefined
  const open = (await findInvitations(work)).find(({ roles }) => roles.includes('administrator'))
  if (!open) return undefined
  await work.append({ type: 'staff.invited-again', data: { invitation: open.id, byHand: true } })
  return linkFor(work, open.id)
}
