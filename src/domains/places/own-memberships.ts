import type { Work } from '#core/work.ts'
import { findMemberships, type OwnMembership } from './membership.store.ts'

/** The memberships that whoever acts may act in today; none for a resident. */
export const ownMemberships = (work: Work): Promise<readonly OwnMembership[]> =>
  work.actor.kind === 'person' || work.actor.kind === 'member'
    ? findMemberships(work.tx, work.actor.account)
    : Promise.resolve([])
