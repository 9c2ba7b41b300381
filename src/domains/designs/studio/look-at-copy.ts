import { dayOf } from '#core/days/day.ts'
import { keepMade } from '#core/keep-made.ts'
import type { Work } from '#core/work.ts'
import { checkDesign } from '#engine/check/check-design.ts'
import { getDetails } from '../../places/settled/change-organisation.ts'
import { findTeams } from '../../places/staff/change-team.ts'
import type { Copy } from '../varying/vary.ts'
import { type Finding, findingsOf } from './findings.rules.ts'
import { overviewOf, type Room } from './overview.rules.ts'

/** A copy as the studio shows it: everything in it, and what is wrong with which part. */
export interface Seen {
  readonly rooms: readonly Room[]
  readonly findings: readonly Finding[]
}

const held = keepMade<Seen>(200)

const keyOf = async (work: Work, { adoption }: Pick<Copy, 'adoption'>) => {
  const [{ languages }, all] = await Promise.all([getDetails(work), findTeams(work)])
  const teams = all.flatMap(({ code }) => code ?? [])
  const asOf = dayOf(work.now)
  return { languages, teams, asOf, key: JSON.stringify([adoption.localHash, languages, teams, asOf]) }
}

/** What is known to be wrong with a copy: nothing where it was not looked at yet. For pages that are about one part of it. */
export const knownFindings = async (work: Work, copy: Pick<Copy, 'adoption'>): Promise<readonly Finding[]> =>
  held.find((await keyOf(work, copy)).key)?.findings ?? []

/**
 * Looks at the organisation's own copy of a design. A content is looked at once a process: its checks take longer than a page
 * may.
 */
export const lookAtCopy = async (work: Work, copy: Pick<Copy, 'adoption' | 'own'>): Promise<Seen> => {
  const { languages, teams, asOf, key } = await keyOf(work, copy)
  const known = held.find(key)
  if (known) return known
  const { problems } = checkDesign(copy.own, { languages, asOf, ...(teams.length > 0 && { teams }) })
  return held.keep(key, { rooms: overviewOf(copy.own), findings: findingsOf(copy.own, problems) })
}
