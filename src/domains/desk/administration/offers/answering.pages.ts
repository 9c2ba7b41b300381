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
import { ownServices } from '../../../designs/adopting/put-up.ts'
import {
  declineOffer,
  type NotTaken,
  offersReceived,
  type TriedOffer,
  takeOffer,
  tryOffer,
} from '../../../designs/offering/answer-offer.ts'
import type { Offer } from '../../../designs/offering/make-offer.ts'
import { type Choices, keysOfSides, mergeUpdate, type Update } from '../../../designs/updating/merge-update.rules.ts'
import { administered, orgOf } from '../administered.ts'
import { offerPath } from '../administration.paths.ts'
import { missing, problem, typed } from '../form.rules.ts'
import { nothingChosen, readUpdate, valuesOfConflicts } from '../updates/read-update.rules.ts'
import { noChoices, readerOf, shownConflict } from '../updates/show-update.ts'
import { words as updateWords } from '../updates/update.words.ts'
import { lines } from '../variation/part/read-leaf.rules.ts'
import { answeringView, offersView, type TriedView } from './answering.view.ts'
import { words } from './offer.words.ts'

const params = Type.Object({ offer: Type.String({ pattern: '^[0-9a-f-]{36}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<{ readonly offer: string }, { readonly done?: string }>

const done: Readonly<Record<string, Text>> = { taken: words.doneTaken, declined: words.doneDeclined }

const titlesOf = async (work: Work): Promise<(offer: Offer) => Text> => {
  const services = await ownServices(work)
  return ({ design }) => textOf(services.find((one) => one.design === design)?.title ?? design)
}

const triedView = (tried: TriedOffer, update: Update): TriedView => ({
  copy: tried.copy,
  conflicts: update.conflicts.map((one, i) => shownConflict(tried, one, i)),
  outcome: {
    ...update,
    translations: update.translations.map(({ sentence }) => sentence),
  },
})

/** What is shown again: what was chosen, and what is wrong with what was sent. */
interface Again {
  readonly choices: Choices
  readonly problems: (update: Update) => readonly FieldProblem[]
}

const show = async (work: Work, request: Asked, again?: Again): Promise<Reply> => {
  const own = orgOf(work, request)
  const tried = await tryOffer(work, request.params.offer)
  const { offer } = tried
  const open = offer.state === null && offer.withdrawnAt === null
  const choices = again?.choices ?? nothingChosen
  const update = open ? mergeUpdate(tried.designs, choices, tried.languages) : undefined
  const sent = again
    ? Object.fromEntries(Object.keys(request.form).map((name) => [name, lines(request.form, name)]))
    : {}
  return {
    html: answeringView({
      ...own,
      done: again ? undefined : done[request.query.done ?? ''],
      offer: { ...offer, title: (await titlesOf(work))(offer) },
      tried: update && triedView(tried, update),
      action: inLanguage(offerPath(own.org, offer.id), request.locale),
      hidden: request.csrf,
      values: { ...sent, ...(update && { ...noChoices(sent), ...valuesOfConflicts(update.conflicts, choices) }) },
      problems: again && update ? again.problems(update) : [],
    }),
  }
}

/** What is said of why an offer cannot be taken yet, at the controls that it is about. */
const problemsOf =
  (why: NotTaken) =>
  ({ conflicts, unsettled }: Update): readonly FieldProblem[] => {
    if (why === 'changed-meanwhile') return [problem('outcome', why, words.copyChanged)]
    if (why === 'problems') return [problem('knows', why, updateWords.knowsMissing)]
    return conflicts.flatMap(({ path }, i) =>
      unsettled.includes(path) ? [problem(`c${i}`, why, updateWords.choose)] : [],
    )
  }

const acts: Readonly<Record<string, (work: Work, request: Asked) => Promise<Reply>>> = {
  look: async (work, request) => {
    const { choices, problems } = await readChoices(work, request)
    return show(work, request, { choices, problems: () => problems })
  },
  take: async (work, request) => {
    const { choices, problems } = await readChoices(work, request)
    if (problems.length > 0) return show(work, request, { choices, problems: () => problems })
    const [copy, knows] = [typed(request.form, 'copy'), typed(request.form, 'knows') === 'yes']
    const not = await takeOffer(work, request.params.offer, { copy, choices, knows })
    return not ? show(work, request, { choices, problems: problemsOf(not) }) : leave(work, request, 'taken')
  },
  decline: async (work, request) => {
    const why = lines(request.form, 'why').slice(0, 2000)
    const problems = missing('why', words.declineMissing, why)
    if (problems.length > 0) return show(work, request, { choices: nothingChosen, problems: () => problems })
    await declineOffer(work, request.params.offer, why)
    return leave(work, request, 'declined')
  },
}

const readChoices = async (work: Work, request: Asked) => {
  const tried = await tryOffer(work, request.params.offer)
  const keys = keysOfSides(tried.designs)
  // an offer is taken whole: what is not wanted of it is answered
  const form = { ...request.form, ours: [...keys.ours], theirs: [...keys.theirs] }
  return readUpdate(form, { ...keys, read: readerOf(tried) })
}

const leave = (work: Work, request: Asked, said: string): Reply => ({
  redirect: `${offerPath(orgOf(work, request).org, request.params.offer)}?done=${said}`,
})

/** What others offer to an organisation of its designs: reading it, trying it, taking it, or saying why not. */
export const offerPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/offers',
    schema: {},
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const [offers, titleOf] = await Promise.all([offersReceived(work), titlesOf(work)])
      const listed = offers.map((offer) => ({ ...offer, title: titleOf(offer) }))
      return { html: offersView({ ...orgOf(work, request), offers: listed }) }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/offers/:offer',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/offers/:offer',
    schema: { params },
    ...administered,
    event: 'design.offer-taken',
    handle: async (work, request) => {
      const act = acts[typed(request.form, 'do')]
      if (!act) throw notFound()
      return act(work, request)
    },
  }),
]
