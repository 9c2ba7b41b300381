import { dayOf } from '#core/days/day.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { findMember, findMembers, lockAdministrators, type Member, updateMember } from './member.store.ts'
import { dayBefore, keepsAdministrator } from './staff.rules.ts'

export type { Member } from './member.store.ts'

/** Everybody who works or worked at the work's organisation. */
export const findStaff = (work: Work): Promise<readonly Member[]> => findMembers(work.tx, work.org)

/** One of them; refuses who is nobody's. */
export const getMember = async (work: Work, id: string): Promise<Member> => {
  const found = await findMember(work.tx, work.org, id)
  if (!found) throw notFound()
  return found
}

/** What may change in a membership; `to` undefined: without an end (ISO date). */
export interface MemberChange {
  readonly name: string
  readonly team: string | undefined
  readonly roles: readonly string[]
  readonly to: string | undefined
}

const change = async (work: Work, changed: Member): Promise<boolean> => {
  await lockAdministrators(work.tx, work.org)
  const all = await findMembers(work.tx, work.org)
  const before = all.find(({ id }) => id === changed.id)
  if (!before) throw notFound()
  const today = dayOf(work.now)
  const wasOne = before.roles.includes('administrator')
  if (wasOne && !keepsAdministrator(all, changed, today)) return false
  await updateMember(work.tx, work.org, changed)
  return true
}

/**
 * Changes what a member of staff may do, their team and their last day; from their next request on. Returns false, and
 * changes nothing, where the organisation would be left without an administrator.
 */
export const changeMember = async (work: Work, id: string, to: MemberChange): Promise<boolean> => {
  const before = await getMember(work, id)
  const after: Member = { ...before, name: to.name, team: to.team ?? null, roles: to.roles, to: to.to ?? null }
  if (!(await change(work, after))) return false
  const { roles, team } = after
  await work.append({
    type: 'membership.changed',
    data: { membership: id, roles, rolesBefore: before.roles, team, to: after.to },
  })
  return true
}

/** Ends a membership at once: the member's next request finds no desk. Returns false for the last administrator. */
export const endMember = async (work: Work, id: string): Promise<boolean> => {
  const before = await getMember(work, id)
  if (!(await change(work, { ...before, to: dayBefore(dayOf(work.now)) }))) return false
  await work.append({ type: 'membership.ended', data: { membership: id } })
  return true
}
