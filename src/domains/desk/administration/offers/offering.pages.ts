import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { canOffer, makeOffer, offersMade, withdrawOffer } from '../../../designs/offering/make-offer.ts'
import { keyOf } from '../../../designs/updating/merge-update.rules.ts'
import { getVariation } from '../../../designs/varying/vary.ts'
import { administered, orgOf } from '../administered.ts'
import { offeringPath } from '../administration.paths.ts'
import { missing, problem, typed, valuesOf } from '../form.rules.ts'
import { lines } from '../variation/part/read-leaf.rules.ts'
import { words } from './offer.words.ts'
import { offeringView } from './offering.view.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<{ readonly design: string }, { readonly done?: string }>

const done: Readonly<Record<string, Text>> = { offered: words.doneOffered, withdrawn: words.doneWithdrawn }
const chosenOf = ({ form }: Asked): readonly string[] => [form.changes ?? []].flat()

const show = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const { adoption, own: copy, changes } = await getVariation(work, service)
  return {
    html: offeringView({
      ...own,
      done: problems ? undefined : done[request.query.done ?? ''],
      service,
      title: textOf(copy.title),
      canOffer: await canOffer(work, adoption.publisher, adoption.version),
      changes: changes.map(({ change, sentence, grounds }) => ({
        ...{ key: keyOf(change), sentence, reason: grounds?.reason ?? null },
      })),
      chosen: problems ? chosenOf(request) : [],
      made: await offersMade(work, service),
      action: inLanguage(offeringPath(own.org, service), request.locale),
      hidden: request.csrf,
      values: problems ? valuesOf(request.form) : {},
      problems: problems ?? [],
    }),
  }
}

/** What an organisation offers of its copy to whoever published it. */
export const offeringPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/offers',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/offers',
    schema: { params },
    ...administered,
    event: 'design.offered',
    handle: async (work, request) => {
      const { design } = request.params
      const path = offeringPath(orgOf(work, request).org, design)
      if (typed(request.form, 'do') === 'withdraw') {
        await withdrawOffer(work, design, typed(request.form, 'offer'))
        return { redirect: `${path}?done=withdrawn` }
      }
      if (typed(request.form, 'do') !== 'offer') throw notFound()
      const [keys, why] = [chosenOf(request), lines(request.form, 'why').slice(0, 2000)]
      const problems = [
        ...(keys.length === 0 ? [problem('changes', 'missing', words.whichMissing)] : []),
        ...missing('why', words.whyMissing, why),
      ]
      if (problems.length > 0) return show(work, request, problems)
      await makeOffer(work, design, { keys, why })
      return { redirect: `${path}?done=offered` }
    },
  }),
]
