import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { getVersion } from '../../../designs/design-in-use.ts'
import { servicePath } from '../../../directory/directory.paths.ts'
import { frameOf } from '../../../places/frame.ts'
import { suggestionsPath } from '../../proposal.paths.ts'
import { mayTakePart } from '../../proposal.policy.ts'
import { resultsPath } from '../consulting.paths.ts'
import { findResponse, findResult, findRounds } from '../consulting.store.ts'
import { resultsView } from './results.view.ts'

const params = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ round: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })) })

/** Where what came of a consultation is read; undefined while nothing is published. */
export const findOutcome = async (
  work: Work,
  org: { readonly id: string; readonly slug: string },
  design: string,
): Promise<string | undefined> =>
  (await findRounds(work.tx, { org: org.id, design })).length > 0 ? resultsPath(org.slug, design) : undefined

/** What came of a consultation: for everybody, also when the service itself is run no longer. */
export const resultsPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/results',
    schema: { params, query },
    access: ['anyone', 'resident'],
    policy: mayTakePart,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      if (!request.organisation) throw notFound()
      const { id: org, slug } = request.organisation
      const { service } = request.params
      const to = (path: string) => inLanguage(path, request.locale)
      const rounds = await findRounds(work.tx, { org, design: service })
      const asked = request.query.round
      const round = asked === undefined ? rounds[0] : rounds.find((one) => one.round === asked)
      if (!round) throw notFound()
      const at = { org, design: service, round: round.round }
      const [result, response, version] = await Promise.all([
        findResult(work.tx, at),
        findResponse(work.tx, at),
        getVersion(work, org, round.version),
      ])
      return {
        html: resultsView({
          frame: frameOf(work.actor, request),
          service: textOf(version.compiled.design.title),
          back: to(servicePath(slug, service)),
          suggestions: to(suggestionsPath(slug, service)),
          result,
          response,
          rounds: rounds
            .filter((one) => one.round !== round.round)
            .map((one) => ({ from: one.round, href: to(resultsPath(slug, service, one.round)) })),
        }),
      }
    },
  }),
]
