import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { type Html, html } from '#platform/views/html.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findServices } from '../../designs/find-services.ts'
import { frameOf } from '../../places/frame.ts'
import { findUnanswered } from '../answering/answer.store.ts'
import { deskConsultationsPath } from '../consulting/consulting.paths.ts'
import {
  alikePath,
  answeringPath,
  deskSuggestionPath,
  deskSuggestionsPath,
  idPattern,
  moderatePath,
  staffSuggestPath,
  suggestionPath,
  suggestionsPath,
} from '../proposal.paths.ts'
import { mayModerate, mayPostUnnamed, maySettle } from '../proposal.policy.ts'
import { isGround } from '../proposal.words.ts'
import { headline } from '../reading/proposal.rules.ts'
import { findProposal } from '../reading/proposal.store.ts'
import { elementName } from '../reading/show-proposal.ts'
import { readSuggestion, typedText } from '../suggesting/read-suggestion.rules.ts'
import { declineHeap, declineSaid, publishSaid } from './moderate.ts'
import { heapView, moderateView } from './moderate.view.ts'
import { countWaiting, findHeap, findHeaps, findSaid, type Waiting } from './moderating.store.ts'
import { words } from './moderating.words.ts'
import { queueView } from './queue.view.ts'

type Asked = PageRequest<object, object>
/** The way between the rooms of a desk (`deskNavigation`, which stands above). */
export type Rooms = (org: string, here: 'suggestions', locale: Locale) => Html

const slugOf = ({ organisation }: Asked): string => {
  if (!organisation) throw notFound()
  return organisation.slug
}

const moderates = {
  access: ['role:lead', 'role:administrator'],
  policy: mayModerate,
  purpose: 'operation',
  shows: 'none',
} as const

const showQueue = async (work: Work, request: Asked, rooms: Rooms, done: boolean): Promise<Reply> => {
  const slug = slugOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const moderator = mayModerate(work.actor) === true
  const today = dayOf(work.now)
  const [heaps, waiting, unanswered, services] = await Promise.all([
    moderator ? findHeaps(work.tx, work.org) : undefined,
    moderator ? countWaiting(work.tx, work.org) : 0,
    moderator ? findUnanswered(work.tx, work.org) : undefined,
    findServices(work, work.org),
  ])
  const titleOf = (design: string): Text =>
    textOf(services.find(({ id }) => id === design)?.design.title ?? { en: design })
  return {
    html: queueView({
      frame: frameOf(work.actor, request),
      rooms: rooms(slug, 'suggestions', request.locale),
      heaps: heaps?.map((heap) => ({
        ...heap,
        service: titleOf(heap.design),
        href: to(heap.count > 1 ? alikePath(slug, heap.alike) : moderatePath(slug, heap.id)),
      })),
      waiting,
      consultations: to(deskConsultationsPath(slug)),
      done,
      unanswered: unanswered?.map(({ id, design, dueOn, ...line }) => ({
        ...line,
        dueOn,
        service: titleOf(design),
        late: dueOn < today,
        href: to(deskSuggestionPath(slug, id)),
      })),
      settings: maySettle(work.actor) === true ? to(answeringPath(slug)) : undefined,
      services: services.map(({ id, design }) => ({
        title: textOf(design.title),
        suggest: to(staffSuggestPath(slug, id)),
        list: to(suggestionsPath(slug, id)),
      })),
    }),
  }
}

type OfSaid = PageRequest<{ readonly said: string }, object>

const showSaid = async (work: Work, request: OfSaid, problems: readonly FieldProblem[]): Promise<Reply> => {
  const slug = slugOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const said = await findSaid(work.tx, work.org, request.params.said)
  if (said?.state !== 'waiting') throw notFound()
  const [{ compiled }, element, proposal] = await Promise.all([
    getVersion(work, work.org, said.version),
    elementName(work, said),
    said.about === null ? undefined : findProposal(work.tx, work.org, said.about),
  ])
  return {
    html: moderateView({
      frame: frameOf(work.actor, request),
      hidden: html`${request.csrf}${request.key}`,
      action: to(moderatePath(slug, said.id)),
      back: to(deskSuggestionsPath(slug)),
      typed: Object.fromEntries(
        ['what', 'why', 'whom', 'ground', 'groundWords'].flatMap((name) =>
          request.form[name] === undefined ? [] : [[name, typedText(request.form, name)]],
        ),
      ),
      problems,
      said,
      service: textOf(compiled.design.title),
      element,
      proposal: proposal && {
        what: headline(proposal.what),
        locale: proposal.locale,
        href: to(suggestionPath(slug, proposal.id)),
      },
    }),
  }
}

const readGround = (request: Asked) => {
  const { ground } = request.form
  const given = isGround(ground) ? ground : undefined
  const problems: readonly FieldProblem[] =
    given === undefined ? [{ field: 'ground', code: 'missing', message: words.groundMissing }] : []
  return { ground: given, words: typedText(request.form, 'groundWords').slice(0, 500), problems }
}

const settle = async (work: Work, request: OfSaid): Promise<Reply> => {
  const { said } = request.params
  const done = { redirect: `${deskSuggestionsPath(slugOf(request))}?done=1` }
  if (request.form.do === 'publish') {
    const waiting = await findSaid(work.tx, work.org, said)
    const { typed, problems } = readSuggestion(request.form)
    // a comment is one text
    const asked = problems.filter(({ field }) => field === 'what' || waiting?.kind === 'proposal')
    if (asked.length > 0) return showSaid(work, request, asked)
    await publishSaid(work, said, typed)
    return done
  }
  const { ground, problems, words: more } = readGround(request)
  if (ground === undefined) return showSaid(work, request, problems)
  await declineSaid(work, said, { ground, words: more })
  return done
}

type OfHeap = PageRequest<{ readonly alike: string }, object>

const showHeap = async (work: Work, request: OfHeap, problems: readonly FieldProblem[]): Promise<Reply> => {
  const slug = slugOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  const { alike } = request.params
  const heap = await findHeap(work.tx, work.org, alike)
  if (heap.length === 0) return { redirect: deskSuggestionsPath(slug) }
  return {
    html: heapView({
      frame: frameOf(work.actor, request),
      hidden: html`${request.csrf}${request.key}`,
      action: to(alikePath(slug, alike)),
      back: to(deskSuggestionsPath(slug)),
      typed: { ground: typedText(request.form, 'ground'), groundWords: typedText(request.form, 'groundWords') },
      problems,
      heap: heap.map((said) => ({ ...said, href: to(moderatePath(slug, said.id)) })),
      chosen: [request.form.chosen ?? []].flat(),
    }),
  }
}

const settleHeap = async (work: Work, request: OfHeap): Promise<Reply> => {
  const { ground, problems, words: more } = readGround(request)
  const asked = [request.form.chosen ?? []].flat()
  const chosen: readonly Waiting[] = (await findHeap(work.tx, work.org, request.params.alike)).filter(({ id }) =>
    asked.includes(id),
  )
  const none = chosen.length === 0 ? [{ field: 'chosen', code: 'missing', message: words.chosenMissing }] : []
  if (ground === undefined || none.length > 0) return showHeap(work, request, [...none, ...problems])
  await declineHeap(work, chosen, { ground, words: more })
  return { redirect: `${deskSuggestionsPath(slugOf(request))}?done=1` }
}

const said = Type.Object({ said: Type.String({ pattern: idPattern }) })
const alike = Type.Object({ alike: Type.String({ pattern: '^[0-9a-f]{16}$' }) })

/** What waits to be read, one by one and in heaps. */
export const moderatingPages = (rooms: Rooms): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/suggestions',
    schema: { query: Type.Object({ done: Type.Optional(Type.String({ maxLength: 1 })) }) },
    access: ['member'],
    policy: mayPostUnnamed,
    purpose: 'operation',
    shows: 'none',
    event: 'none',
    handle: (work, request) => showQueue(work, request, rooms, request.query.done !== undefined),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/suggestions/waiting/:said',
    schema: { params: said },
    ...moderates,
    event: 'none',
    handle: (work, request) => showSaid(work, request, []),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/suggestions/waiting/:said',
    schema: { params: said },
    ...moderates,
    event: 'proposal.published',
    makes: true,
    handle: settle,
  }),
  page({
    method: 'GET',
    path: '/desk/:org/suggestions/alike/:alike',
    schema: { params: alike },
    ...moderates,
    event: 'none',
    handle: (work, request) => showHeap(work, request, []),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/suggestions/alike/:alike',
    schema: { params: alike },
    ...moderates,
    event: 'proposal.heap-declined',
    makes: true,
    handle: settleHeap,
  }),
]
