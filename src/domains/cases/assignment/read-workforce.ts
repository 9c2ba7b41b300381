import type { Work } from '#core/work.ts'
import { findLoads, type Load } from './assignment.store.ts'
import type { Colleague, Team } from './colleague.rules.ts'
import { findColleagues, findTeams } from './colleague.store.ts'

/** Who could work on a case, and how much they have in hand. */
export interface Workforce {
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  readonly loads: readonly Load[]
}

/** Reads it in one round trip. */
export const readWorkforce = async (work: Work): Promise<Workforce> => {
  const [colleagues, teams, loads] = await Promise.all([
    findColleagues(work.tx, work.org),
    findTeams(work.tx, work.org),
    findLoads(work.tx, work.org),
  ])
  return { colleagues, teams, loads }
}

/** Everybody who works at the organisation today, by name. */
export const readColleagues = (work: Work): Promise<readonly Colleague[]> => findColleagues(work.tx, work.org)

/** The organisation's teams. */
export const readTeams = (work: Work): Promise<readonly Team[]> => findTeams(work.tx, work.org)
