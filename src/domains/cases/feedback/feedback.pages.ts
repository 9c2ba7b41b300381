import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { getLiveDesign } from '../../designs/design-in-use.ts'
import { findServices } from '../../designs/find-services.ts'
import { frameOf } from '../../places/frame.ts'
import { dashboardPath } from '../case.paths.ts'
import { mayFollow, mayWorkHere } from '../case.policy.ts'
import { deskFeedbackView } from './desk-feedback.view.ts'
import { feedbackPath } from './feedback.paths.ts'
import { mayReadWords } from './feedback.policy.ts'
import { figuresOf } from './feedback.rules.ts'
import { addFeedback, findScores, findWords } from './feedback.store.ts'
import { feedbackView } from './feedback.view.ts'
import { words } from './feedback.words.ts'

const params = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
type Asked = PageRequest<{ service: string }, Readonly<Record<string, unknown>>>
type Typed = { readonly score: string; readonly words: string; readonly replyTo: string }

const show = async (
  work: Work,
  request: Asked,
  shown: { typed: Typed; problems: readonly FieldProblem[]; done: boolean },
): Promise<Reply> => {
  if (!request.organisation) throw notFound()
  const { slug, id } = request.organisation
  const { design } = (await getLiveDesign(work, id, request.params.service)).compiled
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    html: feedbackView({
      frame: frameOf(work.actor, request),
      service: textOf(design.title),
      action: to(feedbackPath(slug, request.params.service)),
      services: to(`/${slug}/services`),
      hidden: html`${request.csrf}${request.key}`,
      exit: design.quiet ?? false,
      ...shown,
    }),
  }
}

const anybody = { access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', event: 'none' } as const

/** What people think of a service: asked of anybody, kept apart from every request, shown to the staff as figures. */
export const feedbackPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/feedback',
    schema: { params, query: Type.Object({ given: Type.Optional(Type.String({ maxLength: 1 })) }) },
    ...anybody,
    shows: 'none',
    handle: (work, request) =>
      show(work, request, {
        typed: { score: '', words: '', replyTo: '' },
        problems: [],
        done: request.query.given !== undefined,
      }),
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/feedback',
    schema: { params },
    ...anybody,
    // No event: it would say who gave it.
    shows: 'none',
    makes: true,
    handle: async (work, request) => {
      if (!request.organisation) throw notFound()
      const text = (name: string, most: number) =>
        String(request.form[name] ?? '')
          .trim()
          .slice(0, most)
      const typed = { score: text('score', 1), words: text('words', 20_000), replyTo: text('replyTo', 320) }
      const problems: FieldProblem[] = []
      if (!/^[1-5]$/.test(typed.score)) problems.push({ field: 'score', code: 'missing', message: words.scoreMissing })
      if (typed.words.length > 5000) problems.push({ field: 'words', code: 'long', message: words.wordsLong })
      if (typed.replyTo !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(typed.replyTo))
        problems.push({ field: 'replyTo', code: 'format', message: words.replyToWrong })
      if (problems.length > 0) return show(work, request, { typed, problems, done: false })
      const { id } = await getLiveDesign(work, request.organisation.id, request.params.service)
      await addFeedback(
        work.tx,
        { org: work.org, day: dayOf(work.now) },
        { design: id, score: Number(typed.score), words: typed.words, replyTo: typed.replyTo },
      )
      return { redirect: `${feedbackPath(request.organisation.slug, request.params.service)}?given=1` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/feedback',
    schema: {},
    access: ['member'],
    policy: mayWorkHere,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const from = Temporal.PlainDate.from(dayOf(work.now)).with({ day: 1 }).subtract({ months: 11 }).toString()
      const [scores, said, services] = await Promise.all([
        findScores(work.tx, work.org, from),
        mayReadWords(work.actor) ? findWords(work.tx, work.org, from) : undefined,
        findServices(work, work.org),
      ])
      const titleOf = (design: string) =>
        textOf(services.find(({ id }) => id === design)?.design.title ?? { en: design, cy: design })
      return {
        html: deskFeedbackView({
          frame: frameOf(work.actor, request),
          back: {
            href: inLanguage(dashboardPath(request.organisation?.slug ?? ''), request.locale),
            text: inLocale({ en: 'Team figures', cy: 'Ffigurau’r tîm' }, request.locale),
          },
          services: [...new Set(scores.map(({ design }) => design))].toSorted().map((design) => ({
            title: titleOf(design),
            months: scores.filter((each) => each.design === design).map(figuresOf),
          })),
          said: said?.map(({ design, ...each }) => ({ title: titleOf(design), ...each })),
        }),
      }
    },
  }),
]
