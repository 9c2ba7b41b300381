import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { page, type Route } from '#platform/http/route.ts'
import { endPilot } from '../../../designs/piloting/end-pilot.ts'
import { publishForAll } from '../../../designs/piloting/publish-for-all.ts'
import { putUpPilot } from '../../../designs/piloting/put-up-pilot.ts'
import { getDetails } from '../../../places/settled/change-organisation.ts'
import { findTeams } from '../../../places/staff/change-team.ts'
import { administered, orgOf } from '../administered.ts'
import { pilotPath, publicationPath } from '../administration.paths.ts'
import { missing, problem, typed } from '../form.rules.ts'
import { words } from './pilot.words.ts'
import { readPilot } from './read-pilot.rules.ts'
import { type Asked, showPilot } from './show-pilot.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })

/** Where it leads, or what is wrong. */
type Outcome = { readonly to: string } | { readonly problems: readonly FieldProblem[] }

const not = {
  'changed-meanwhile': words.changedMeanwhile,
  'is-live': words.sameAsLive,
  'one-runs': words.oneRuns,
} as const

const actsOf = (canSignIn: boolean): Readonly<Record<string, (work: Work, request: Asked) => Promise<Outcome>>> => ({
  pilot: async (work, request) => {
    const { design } = request.params
    const { org } = orgOf(work, request)
    const [teams, { languages }] = await Promise.all([findTeams(work), getDetails(work)])
    const read = readPilot(request.form, {
      today: dayOf(work.now),
      teams: teams.map(({ id }) => id),
      welsh: languages.includes('cy'),
    })
    if (read.problems.length > 0) return { problems: read.problems }
    const { pilot, from, reason } = read
    const copy = typed(request.form, 'copy')
    const put = await putUpPilot(work, { design, copy, pilot, reason, from, canSignIn })
    if (typeof put === 'string') return { problems: [problem('standing', put, not[put])] }
    if (put.version === undefined) return { problems: [problem('standing', 'refused', words.refused)] }
    return { to: put.waitsFor.length === 0 ? `${pilotPath(org, design)}?done=begun` : publicationPath(org, design) }
  },
  end: async (work, request) => {
    const { design } = request.params
    await endPilot(work, design)
    return { to: `${pilotPath(orgOf(work, request).org, design)}?done=ended` }
  },
  forAll: async (work, request) => {
    const { design } = request.params
    const reason = typed(request.form, 'whyForAll')
    const problems = missing('whyForAll', words.whyForAllMissing, reason)
    if (problems.length > 0) return { problems }
    const put = await publishForAll(work, { design, reason, canSignIn })
    if (!put) return { problems: [problem('standing', 'none-runs', words.noneRuns)] }
    return { to: publicationPath(orgOf(work, request).org, design) }
  },
})

/** A pilot of a service: put up, ended, published for everybody. */
export const pilotPages = (node: { readonly canSignIn: () => boolean }): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/pilot',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => showPilot(work, request, { canSignIn: node.canSignIn() }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/pilot',
    schema: { params },
    ...administered,
    event: 'design.pilot-begun',
    changesLive: true,
    handle: async (work, request) => {
      const canSignIn = node.canSignIn()
      const act = actsOf(canSignIn)[typed(request.form, 'do')]
      if (!act) throw notFound()
      const outcome = await act(work, request)
      if ('problems' in outcome) return showPilot(work, request, { canSignIn, problems: outcome.problems })
      return { redirect: outcome.to }
    },
  }),
]
