import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { getLiveDesign } from '../../designs/design-in-use.ts'
import { servicePath } from '../../directory/directory.paths.ts'
import { frameOf } from '../../places/frame.ts'
import type { ProposalSlots } from '../doing/effect.ts'
import { idPattern, suggestionPath, suggestionsPath, suggestPath } from '../proposal.paths.ts'
import { mayTakePart } from '../proposal.policy.ts'
import { listView } from './list.view.ts'
import { countSupport, findDeclined, findProposal, findProposals } from './proposal.store.ts'
import { words } from './reading.words.ts'
import { elementName, readBehind, showProposal, writeBehind } from './show-proposal.ts'

const behind = Type.Optional(Type.String({ maxLength: 60 }))
const perPage = 25
const reads = {
  access: ['anyone', 'resident'],
  policy: mayTakePart,
  purpose: 'service',
  event: 'none',
  shows: 'none',
} as const

const orgOf = ({ organisation }: PageRequest<object, object>) => {
  if (!organisation) throw notFound()
  return organisation
}

const said: Readonly<Record<string, Text>> = {
  supported: words.doneSupported,
  already: words.doneAlready,
  commented: words.doneCommented,
}

/** What was suggested of a service, and each suggestion: for everybody. */
export const readingPages = (slots: ProposalSlots): readonly Route[] => [
  page({
    method: 'GET',
    path: '/:org/services/:service/suggestions',
    schema: {
      params: Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) }),
      query: Type.Object({ behind }),
    },
    ...reads,
    handle: async (work, request) => {
      const { id: org, slug } = orgOf(request)
      const { service } = request.params
      const to = (path: string) => inLanguage(path, request.locale)
      const from = readBehind(request.query.behind)
      const [live, found, declined] = await Promise.all([
        getLiveDesign(work, org, service),
        findProposals(work.tx, { org, design: service }, { behind: from, limit: perPage + 1 }),
        from ? [] : findDeclined(work.tx, { org, design: service }),
      ])
      const shown = found.slice(0, perPage)
      const [support, names, declinedNames] = await Promise.all([
        countSupport(
          work.tx,
          org,
          shown.map(({ id }) => id),
        ),
        Promise.all(shown.map((proposal) => elementName(work, proposal))),
        Promise.all(declined.map((proposal) => elementName(work, proposal))),
      ])
      const last = shown.at(-1)
      return {
        html: listView({
          frame: frameOf(work.actor, request),
          service: textOf(live.compiled.design.title),
          back: to(servicePath(slug, service)),
          suggest: to(suggestPath(slug, service)),
          lines: shown.map((proposal, i) => ({
            proposal,
            name: names[i] ?? {},
            supporters: support.get(proposal.id) ?? 0,
            href: to(suggestionPath(slug, proposal.id)),
          })),
          declined: declined.map((each, i) => ({ ...each, name: declinedNames[i] ?? {} })),
          more:
            found.length > perPage && last
              ? `${to(suggestionsPath(slug, service))}?behind=${writeBehind(last)}`
              : undefined,
          today: dayOf(work.now),
          exit: live.compiled.design.quiet ?? false,
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/suggestions/:proposal',
    schema: {
      params: Type.Object({ proposal: Type.String({ pattern: idPattern }) }),
      query: Type.Object({ behind, done: Type.Optional(Type.String({ maxLength: 20 })) }),
    },
    ...reads,
    handle: async (work, request) => {
      const proposal = await findProposal(work.tx, orgOf(request).id, request.params.proposal)
      if (!proposal) throw notFound()
      const { done, behind: from } = request.query
      return showProposal(work, request, proposal, { done: said[done ?? ''], behind: readBehind(from), slots })
    },
  }),
]
