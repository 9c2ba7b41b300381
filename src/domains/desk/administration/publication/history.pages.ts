import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { ownServices } from '../../../designs/adopting/put-up.ts'
import { goBack, lookBack } from '../../../designs/publishing/go-back.ts'
import { findPast } from '../../../designs/publishing/history.ts'
import { administered, orgOf } from '../administered.ts'
import { historyPath, publicationPath } from '../administration.paths.ts'
import { missing, typed, valuesOf } from '../form.rules.ts'
import { goBackView, historyView } from './history.view.ts'
import { words } from './publication.words.ts'
import { namesOf } from './show-publication.ts'
import { shownHolds } from './shown-holds.ts'

const design = Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' })
const moment = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]{8,18}Z$' })
const one = Type.Object({ design, version: Type.String({ pattern: '^[0-9a-f]{64}$' }) })
type AskedOne = PageRequest<{ readonly design: string; readonly version: string }, object>

const showOne = async (
  work: Work,
  request: AskedOne,
  shown: { readonly canSignIn: boolean; readonly problems?: readonly FieldProblem[] },
): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service, version } = request.params
  const back = await lookBack(work, { ...request.params, canSignIn: shown.canSignIn })
  return {
    html: goBackView({
      ...own,
      ...{ service, version, at: back.wentLiveAt, changes: back.changes },
      holds: shownHolds(back.document, back.holds, new Map()),
      action: inLanguage(`${historyPath(own.org, service)}/${version}`, request.locale),
      hidden: request.csrf,
      values: shown.problems ? valuesOf(request.form) : {},
      problems: shown.problems ?? [],
    }),
  }
}

/** What was live of a service, and going back to it. */
export const historyPages = (node: { readonly canSignIn: () => boolean }): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/history',
    schema: { params: Type.Object({ design }), query: Type.Object({ before: Type.Optional(moment) }) },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const { design: service } = request.params
      const { before } = request.query
      const found = (await ownServices(work)).find((each) => each.design === service)
      if (!found) throw notFound()
      const { versions, older } = await findPast(work, service, before ? Temporal.Instant.from(before) : null)
      const names = await namesOf(work)
      const last = versions.at(-1)?.wentLiveAt
      return {
        html: historyView({
          ...own,
          service,
          title: textOf(found.title),
          versions: versions.map(({ hash, wentLiveAt, by, ...past }) => ({
            ...{ ...past, version: hash, at: wentLiveAt, by: names.get(by) },
          })),
          next: older ? `${inLanguage(historyPath(own.org, service), request.locale)}?before=${last}` : undefined,
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/history/:version',
    schema: { params: one },
    ...administered,
    event: 'none',
    handle: (work, request) => showOne(work, request, { canSignIn: node.canSignIn() }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/history/:version',
    schema: { params: one },
    ...administered,
    event: 'design.published',
    changesLive: true,
    handle: async (work, request) => {
      const canSignIn = node.canSignIn()
      const reason = typed(request.form, 'reason')
      const problems = missing('reason', words.whyBackMissing, reason)
      if (problems.length > 0) return showOne(work, request, { canSignIn, problems })
      const { design: service, version } = request.params
      // what fails today is shown again, with what is wrong and without a form
      const back = await goBack(work, { design: service, version, reason, canSignIn })
      if (!back) return showOne(work, request, { canSignIn, problems })
      return { redirect: publicationPath(orgOf(work, request).org, service) }
    },
  }),
]
