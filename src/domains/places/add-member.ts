import type { Work } from '#core/work.ts'
import { addMembership, addTeam, type NewMembership, type NewTeam } from './membership.store.ts'

/** Makes a team of the work's organisation. */
export const makeTeam = async (work: Work, team: NewTeam): Promise<void> => {
  await addTeam(work.tx, work.org, team)
}

/** Gives an account a membership of the work's organisation: a team, roles, and from which day. */
export const addMember = async (work: Work, added: NewMembership): Promise<void> => {
  await addMembership(work.tx, work.org, added)
}
