import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { type Html, html } from '#platform/views/html.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import type { Item } from '../../designs/varying/leaves.rules.ts'
import {
  addPath,
  partPath,
  previewPath,
  previewStepPath,
  publicationPath,
} from '../../desk/administration/administration.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { settle } from '../../places/settled/change-organisation.ts'
import { draftsView } from '../drafting/drafts.view.ts'
import { words as draftWords } from '../drafting/drafts.words.ts'
import { findDrafts } from '../drafting/find-drafts.ts'
import { answeringPath, deskSuggestionPath, deskSuggestionsPath, idPattern, suggestionPath } from '../proposal.paths.ts'
import { mayModerate, maySettle } from '../proposal.policy.ts'
import type { Proposal } from '../reading/proposal.rules.ts'
import { countSupport, findProposal, findProposals } from '../reading/proposal.store.ts'
import { elementName } from '../reading/show-proposal.ts'
import { typedText } from '../suggesting/read-suggestion.rules.ts'
import { answer, join, takeApart } from './answer.ts'
import { answeringKey, readAnswering as settled } from './answering.ts'
import { answeringView, deskProposalView } from './answering.view.ts'
import { words } from './answering.words.ts'
import { readAnswer, readAnswering } from './read-answer.rules.ts'
import { similarTo } from './similar.rules.ts'

type Asked = PageRequest<object, object>
type OfProposal = PageRequest<{ readonly proposal: string }, object>

const orgOf = ({ organisation }: Asked) => {
  if (!organisation) throw notFound()
  return organisation
}

/** The fields as they were typed, or as they stand; boxes of a form that was not sent are as settled. */
const typedOf = ({ form }: Asked, standing: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...standing,
  ...Object.fromEntries(
    Object.keys(form)
      .filter((name) => !name.startsWith('_'))
      .map((name) => [name, typedText(form, name, 4000)]),
  ),
})
const roleOf = (role: Text): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(role).map(([tag, text]) => [`role.${tag}`, text]))

interface Shown {
  readonly problems: readonly FieldProblem[]
  readonly done: Text | undefined
}

/** Further proposals of the service that another may say the same as. */
const mostCompared = 200

const draftsOf = async (work: Work, request: Asked, proposal: Proposal): Promise<Html> => {
  const { slug } = orgOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const drafts = await findDrafts(work, proposal)
  if (!drafts) return html``
  const { design, id } = proposal
  const parts = drafts.element
    ? [...drafts.leaves, ...(drafts.element.at === '' ? [] : [{ at: drafts.element.at, name: draftWords.whole }])]
    : []
  const mayChange = maySettle(work.actor) === true
  const changing = ({ at, name }: Pick<Item, 'at' | 'name'>) => ({
    name,
    href: `${to(partPath(slug, design, at))}&proposal=${id}`,
  })
  return draftsView({
    locale: request.locale,
    drafts,
    change: mayChange ? parts.map(changing) : undefined,
    inner: drafts.inner.map(({ name, leaves }) => ({ name, change: leaves.map(changing) })),
    add: mayChange
      ? drafts.lists.map(({ at, of }) => ({ of, href: `${to(addPath(slug, design, at))}&proposal=${id}` }))
      : undefined,
    tried: to(drafts.page === undefined ? previewPath(slug, design) : previewStepPath(slug, design, drafts.page, true)),
    published: to(publicationPath(slug, design)),
  })
}

const show = async (work: Work, request: OfProposal, { problems, done }: Shown): Promise<Reply> => {
  const { slug, locales } = orgOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const proposal = await findProposal(work.tx, work.org, request.params.proposal)
  if (proposal?.state !== 'published') throw notFound()
  const { id, design, joinedTo } = proposal
  const [{ compiled }, element, support, others, other, { role }] = await Promise.all([
    getVersion(work, work.org, proposal.version),
    elementName(work, proposal),
    countSupport(work.tx, work.org, [id]),
    findProposals(work.tx, { org: work.org, design }, { behind: undefined, limit: mostCompared }),
    joinedTo === null ? undefined : findProposal(work.tx, work.org, joinedTo),
    settled(work),
  ])
  return {
    html: deskProposalView({
      frame: frameOf(work.actor, request),
      action: to(deskSuggestionPath(slug, id)),
      hidden: html`${request.csrf}${request.key}`,
      languages: locales,
      typed: typedOf(request, roleOf(role)),
      problems,
      back: to(deskSuggestionsPath(slug)),
      done,
      proposal,
      service: textOf(compiled.design.title),
      element,
      supporters: support.get(id) ?? 0,
      href: to(suggestionPath(slug, id)),
      similar: similarTo(proposal, others),
      joinedTo: other && { ...other, href: to(deskSuggestionPath(slug, other.id)) },
      today: dayOf(work.now),
      drafts: await draftsOf(work, request, proposal),
    }),
  }
}

const act = async (work: Work, request: OfProposal): Promise<Reply> => {
  const { slug, locales } = orgOf(request)
  const { proposal: id } = request.params
  const done = (what: string) => ({ redirect: `${deskSuggestionPath(slug, id)}?done=${what}` })
  if (request.form.do === 'apart') {
    await takeApart(work, id)
    return done('apart')
  }
  if (request.form.do === 'join') {
    const asked = typedText(request.form, 'to')
    const to = new RegExp(idPattern).test(asked) ? await findProposal(work.tx, work.org, asked) : undefined
    const own = to && (await findProposal(work.tx, work.org, id))
    const similar = own && similarTo(own, [to])[0]
    if (!similar)
      return show(work, request, {
        problems: [{ field: 'to', code: 'missing', message: words.whichMissing }],
        done: undefined,
      })
    await join(work, id, { id: similar.proposal.id, why: similar.shared.join(', ') })
    return done('joined')
  }
  const { verdict, problems, ...given } = readAnswer(request.form, locales)
  if (verdict === undefined || problems.length > 0) return show(work, request, { problems, done: undefined })
  await answer(work, id, { verdict, ...given })
  return done('answered')
}

const showAnswering = async (work: Work, request: Asked, { problems, done }: Shown): Promise<Reply> => {
  const { slug, locales } = orgOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const { days, role } = await settled(work)
  return {
    html: answeringView({
      frame: frameOf(work.actor, request),
      action: to(answeringPath(slug)),
      hidden: request.csrf,
      languages: locales,
      typed: typedOf(request, { days: String(days), ...roleOf(role) }),
      problems,
      back: to(deskSuggestionsPath(slug)),
      done,
    }),
  }
}

const said: Readonly<Record<string, Text>> = {
  answered: words.doneAnswered,
  joined: words.doneJoined,
  apart: words.doneApart,
  settled: words.doneSettled,
  drafted: words.doneDrafted,
}
const params = Type.Object({ proposal: Type.String({ pattern: idPattern }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
const desk = { policy: mayModerate, purpose: 'operation', shows: 'none' } as const
const moderates = { ...desk, access: ['role:lead', 'role:administrator'] } as const
const settles = { ...desk, access: ['role:administrator'], policy: maySettle } as const

/** Answering what was suggested, joining what says the same, and who answers by when. */
export const answeringPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/suggestions/answering',
    schema: { query },
    ...settles,
    event: 'none',
    handle: (work, request) => showAnswering(work, request, { problems: [], done: said[request.query.done ?? ''] }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/suggestions/answering',
    schema: {},
    ...settles,
    event: 'setting.changed',
    handle: async (work, request) => {
      const { slug, locales } = orgOf(request)
      const { problems, ...answering } = readAnswering(request.form, locales)
      if (problems.length > 0) return showAnswering(work, request, { problems, done: undefined })
      await settle(work, answeringKey, answering)
      return { redirect: `${answeringPath(slug)}?done=settled` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/suggestions/:proposal',
    schema: { params, query },
    ...moderates,
    event: 'none',
    handle: (work, request) => show(work, request, { problems: [], done: said[request.query.done ?? ''] }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/suggestions/:proposal',
    schema: { params },
    ...moderates,
    event: 'proposal.answered',
    makes: true,
    handle: act,
  }),
]
