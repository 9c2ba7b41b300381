import type { Work } from '#core/work.ts'
import { findOpenInvitations, type Invitation } from './invitation.store.ts'
import { findMembers } from './member.store.ts'

export type { Invitation } from './invitation.store.ts'

/** The invitations of the work's organisation that are neither used nor taken back. */
export const findInvitations = (work: Work): Promise<readonly Invitation[]> => findOpenInvitations(work.tx, work.org)

/** Has anybody ever joined the work's organisation as an administrator? */
export const hasAdministrator = async (work: Work): Promise<boolean> =>
  (await findMembers(work.tx, work.org)).some(({ roles }) => roles.includes('administrator'))
