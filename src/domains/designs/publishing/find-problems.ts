import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import type { CheckResult } from '#engine/check/check-design.ts'
import type { Problem } from '#engine/check/problem.ts'
import { lackingFigures } from '#engine/check/service/figures.ts'
import { teamProblems } from '#engine/check/shape/references.ts'
import type { Design } from '#engine/design/design.ts'
import { findTeams } from '../../places/staff/change-team.ts'
import { ownFigures } from '../adopting/set-figure.ts'
import type { Findings } from '../holds.rules.ts'

/** Figures without a value on the day from which a design is used, which the organisation has not set for itself either. */
export const figuresLacking = async (
  work: Work,
  design: Design,
  from: Temporal.Instant,
): Promise<readonly Problem[]> => {
  const asOf = dayOf(from)
  if (lackingFigures(design, { asOf }).length === 0) return []
  const own = (await ownFigures(work, design.id)).filter((figure) => figure.from <= asOf)
  return lackingFigures(design, { asOf, own: own.map(({ parameter }) => parameter) })
}

/** Stages that name a team which the organisation has not, where it has said at all what designs call its teams. */
const unknownTeams = async (work: Work, design: Design): Promise<readonly Problem[]> => {
  const teams = (await findTeams(work)).flatMap(({ code }) => code ?? [])
  return teams.length === 0 ? [] : teamProblems(design, teams)
}

/**
 * What is wrong with a design at the work's organisation and nowhere else: its figures and its teams. One mechanism for the studio
 * and for publication, so that both say the same.
 */
export const problemsHere = async (work: Work, design: Design, from: Temporal.Instant): Promise<readonly Problem[]> => [
  ...(await figuresLacking(work, design, from)),
  ...(await unknownTeams(work, design)),
]

/** Everything that the holds of a version are made of. `from`: when it goes live; it is looked at as of that day. */
export const findingsOf = async (
  work: Work,
  design: Design,
  of: {
    readonly checked: CheckResult
    readonly languages: readonly string[]
    readonly canSignIn: boolean
    readonly from: Temporal.Instant
  },
): Promise<Findings> => ({
  problems: [...of.checked.problems, ...(await problemsHere(work, design, of.from))],
  examples: of.checked.examples,
  languages: of.languages,
  asksSignIn: design.signIn !== 'none' || design.confidence !== 'none',
  // A code sent to an email address gives a low strength, and says little of who somebody is: no more is promised.
  canSignIn: of.canSignIn && [design.signIn, design.confidence].every((level) => level === 'none' || level === 'low'),
})
