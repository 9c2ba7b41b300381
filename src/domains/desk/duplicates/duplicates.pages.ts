import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { page, type Route } from '#platform/http/route.ts'
import { duplicatesPath } from '../../cases/case.paths.ts'
import { mayWorkHere } from '../../cases/case.policy.ts'
import { findPairsToDecide, readPairsAt, writePairsAt } from '../../cases/duplicates/find-open-pairs.ts'
import { frameOf } from '../../places/frame.ts'
import { duplicatesView } from './duplicates.view.ts'

const perPage = 25
const short = Type.Optional(Type.String({ maxLength: 120 }))

/** Applicants who may be one person, for those who decide it: one's own team's unless all are asked for. */
export const duplicatesPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/duplicates',
    schema: { query: Type.Object({ of: short, after: short }) },
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: 'none',
    shows: 'others',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const here = inLanguage(duplicatesPath(slug), request.locale)
      const own = work.actor.kind === 'member' ? work.actor.team : undefined
      const all = request.query.of === 'all' || own === undefined
      const after = readPairsAt(request.query.after)
      const { pairs, next } = await findPairsToDecide(work, { team: all ? null : own, after, limit: perPage })
      const at = (more: Readonly<Record<string, string>>) =>
        `${here}?${new URLSearchParams({ of: all ? 'all' : 'team', ...more })}`
      return {
        html: duplicatesView({
          frame: frameOf(work.actor, request),
          org: slug,
          pairs,
          all,
          other: own === undefined ? undefined : `${here}?of=${all ? 'team' : 'all'}`,
          next: next && at({ after: writePairsAt(next) }),
          first: after && at({}),
        }),
      }
    },
  }),
]
