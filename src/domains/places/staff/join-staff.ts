import type { Work } from '#core/work.ts'
import type { Invited } from './invitation.store.ts'
import { addMember } from './member.store.ts'

/** Makes the invited person, by their account, a member of staff as they were invited. The membership has the invitation's id. */
export const joinStaff = async (work: Work, invited: Invited, account: string): Promise<void> => {
  const { id, name, team, roles, from, to } = invited
  await addMember(work.tx, work.org, { id, account, name, team, roles, from, to })
  await work.append({ type: 'staff.joined', data: { membership: id, roles, from, to, team } })
}
