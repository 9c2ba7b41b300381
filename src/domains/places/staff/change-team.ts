import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { makeTeam } from '../add-member.ts'
import { endTeam as end, findTeams as find, renameTeam as rename, type Team } from './team.store.ts'

export type { Team } from './team.store.ts'

/** The teams that the work's organisation has today. */
export const findTeams = (work: Work): Promise<readonly Team[]> => find(work.tx, work.org)

/** Makes a team; its name in the organisation's languages, and what service designs call it. */
export const addTeam = async (work: Work, name: Text, code: string | null): Promise<void> => {
  const id = newId()
  await makeTeam(work, { id, name, ...(code === null ? {} : { code }) })
  await work.append({ type: 'team.made', data: { team: id } })
}

export const renameTeam = async (
  work: Work,
  team: { readonly id: string; readonly name: Text; readonly code: string | null },
): Promise<void> => {
  if ((await rename(work.tx, work.org, team)) === 0) throw notFound()
  await work.append({ type: 'team.renamed', data: { team: team.id, code: team.code } })
}

/** Ends a team that nobody works in any more. Returns false where somebody does. */
export const endTeam = async (work: Work, id: string): Promise<boolean> => {
  const team = (await find(work.tx, work.org)).find((one) => one.id === id)
  if (!team) throw notFound()
  if (team.members > 0) return false
  await end(work.tx, work.org, id)
  await work.append({ type: 'team.ended', data: { team: id } })
  return true
}
