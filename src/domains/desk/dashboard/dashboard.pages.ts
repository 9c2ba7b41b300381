import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { page, type Route } from '#platform/http/route.ts'
import { readTeams } from '../../cases/assignment/read-workforce.ts'
import { dashboardPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { readTeamFigures } from '../../cases/queue/team-figures.ts'
import { frameOf } from '../../places/frame.ts'
import { dashboardView } from './dashboard.view.ts'
import { toSeeTo } from './to-see-to.rules.ts'

/** How an organisation and its teams stand; one's own team first. */
export const dashboardPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/dashboard',
    schema: { query: Type.Object({ team: Type.Optional(Type.String({ maxLength: 80 })) }) },
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const teams = await readTeams(work)
      const own = work.actor.kind === 'member' ? work.actor.team : undefined
      const asked = request.query.team ?? own
      const team = teams.find(({ id }) => id === asked)?.id
      return {
        html: dashboardView({
          frame: frameOf(work.actor, request),
          org: slug,
          action: inLanguage(dashboardPath(slug), request.locale),
          teams,
          team,
          figures: await readTeamFigures(work, team ?? null),
          toSeeTo: toSeeTo(work.actor, slug),
        }),
      }
    },
  }),
]
