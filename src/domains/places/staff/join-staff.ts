import type { Work } from '#core/work.ts'
import { type Invited, joinAgain } from './invitation.store.ts'
import { addMember } from './member.store.ts'

/**
 * Makes the invited person, by their account, a member of staff as they were invited, and returns the membership. It has the
 * invitation's id. Who works there already stays one member: what they are invited to is added to what they may do.
 */
export const joinStaff = async (work: Work, invited: Invited, account: string): Promise<string> => {
  const { id, name, team, roles, from, to } = invited
  const had = await joinAgain(work.tx, work.org, { invitation: id, account })
  if (!had) await addMember(work.tx, work.org, { id, account, name, team, roles, from, to })
  await work.append({
    type: had ? 'staff.joined-again' : 'staff.joined',
    data: { membership: had ?? id, roles, from, to, team },
  })
  return had ?? id
}
