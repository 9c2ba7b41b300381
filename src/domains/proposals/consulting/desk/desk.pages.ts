import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { standingOn } from '#engine/design/window.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { type Html, html } from '#platform/views/html.ts'
import { behalfPath } from '../../../applications/behalf/behalf.paths.ts'
import { countAnswered, readAnswered } from '../../../cases/answered/read-answered.ts'
import { casePath } from '../../../cases/case.paths.ts'
import { findServices } from '../../../designs/find-services.ts'
import { servicePath } from '../../../directory/directory.paths.ts'
import { frameOf } from '../../../places/frame.ts'
import { readAnswering } from '../../answering/answering.ts'
import { mayModerate, mayPostUnnamed, maySettle } from '../../proposal.policy.ts'
import { typedText } from '../../suggesting/read-suggestion.rules.ts'
import { deskConsultationPath, deskConsultationsPath, resultsPath } from '../consulting.paths.ts'
import { findResponse, findResult } from '../consulting.store.ts'
import { draftResults, getConsultation, isAllIn, publishResponse, publishResults } from '../publish-results.ts'
import { roundOf } from '../results/results.rules.ts'
import { deskConsultationsView, deskConsultationView } from './desk.view.ts'
import { words } from './desk.words.ts'
import { parts, readResponse } from './read-response.rules.ts'

type Asked = PageRequest<object, object>
type OfConsultation = PageRequest<{ readonly service: string }, { readonly done?: string; readonly behind?: string }>
type Rooms = (org: string, here: 'suggestions', locale: Locale) => Html

const orgOf = ({ organisation }: Asked) => {
  if (!organisation) throw notFound()
  return organisation
}
const said: Readonly<Record<string, Text>> = { results: words.doneResults, response: words.doneResponse }
interface Again {
  readonly problems: readonly FieldProblem[]
  readonly changed?: boolean
}

/** What was typed into the form of a response; before anything was, who answers suggestions here. */
const typedIn = ({ form }: Asked, languages: readonly string[], role: Text): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.flatMap(([part]) =>
      languages.map((tag) => {
        const name = `${part}.${tag}`
        const otherwise = part === 'role' ? ((role as Readonly<Record<string, string>>)[tag] ?? '') : ''
        return [name, form[name] === undefined ? otherwise : typedText(form, name, 10_000)]
      }),
    ),
  )

const show = async (work: Work, request: OfConsultation, again: Again): Promise<Reply> => {
  const { slug, locales } = orgOf(request)
  const { service } = request.params
  const to = (path: string) => inLanguage(path, request.locale)
  const at = await getConsultation(work, service)
  const { design, round } = at
  const document = design.compiled.design
  const key = { org: work.org, design: service, round: round.round }
  const [counts, { answers, next }, result, response, { role }] = await Promise.all([
    countAnswered(work, document, round),
    readAnswered(work, service, request.query.behind),
    findResult(work.tx, key),
    findResponse(work.tx, key),
    readAnswering(work),
  ])
  const today = dayOf(work.now)
  const failed = new Set((document.outcomes ?? []).filter(({ success }) => !success).map(({ id }) => id))
  const officer = work.actor.kind === 'member' && work.actor.roles.includes('officer')
  const taking = standingOn(document, today) !== 'early' && today <= round.keyedUntil
  return {
    html: deskConsultationView({
      frame: frameOf(work.actor, request),
      action: to(deskConsultationPath(slug, service)),
      hidden: html`${request.csrf}${request.key}`,
      back: to(deskConsultationsPath(slug)),
      title: textOf(document.title),
      standing: standingOn(document, today),
      round,
      public: to(servicePath(slug, service)),
      keyIn: officer && taking ? to(behalfPath(slug)) : undefined,
      came: counts.filter(({ question }) => question === '').map(({ channel, people }) => ({ channel, people })),
      answers: answers.map(({ reference, submittedAt, channel, outcome }) => ({
        reference,
        href: to(casePath(slug, reference)),
        sent: dayOf(submittedAt),
        channel,
        counted: outcome === null || !(failed.has(outcome) || outcome === 'withdrawn'),
      })),
      more: next === undefined ? undefined : `${to(deskConsultationPath(slug, service))}?behind=${next}`,
      draft: result || !isAllIn(work, at) ? undefined : await draftResults(work, at),
      publishedOn: result?.publishedOn,
      outcome: result || response ? to(resultsPath(slug, service)) : undefined,
      mayPublish: maySettle(work.actor) === true,
      mayRespond: mayModerate(work.actor) === true,
      languages: locales,
      typed: typedIn(request, locales, role),
      problems: again.changed ? [{ field: 'seen', code: 'changed', message: words.changed }] : again.problems,
      done: said[request.query.done ?? ''],
    }),
  }
}

const act = async (work: Work, request: OfConsultation): Promise<Reply> => {
  const { slug, locales } = orgOf(request)
  const { service } = request.params
  const done = (what: string): Reply => ({ redirect: `${deskConsultationPath(slug, service)}?done=${what}` })
  const at = await getConsultation(work, service)
  if (request.form.do === 'results') {
    const may = maySettle(work.actor)
    if (may !== true) throw may
    const outcome = await publishResults(work, at, typedText(request.form, 'seen', 40))
    return outcome === 'changed' ? show(work, request, { problems: [], changed: true }) : done('results')
  }
  const { given, problems } = readResponse(request.form, locales)
  if (problems.length > 0) return show(work, request, { problems })
  await publishResponse(work, at, given)
  return done('response')
}

const params = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({
  done: Type.Optional(Type.String({ maxLength: 20 })),
  behind: Type.Optional(Type.String({ maxLength: 80 })),
})
const desk = { access: ['member'], policy: mayPostUnnamed, purpose: 'service', event: 'none', shows: 'none' } as const

/** Consultations at the desk: read by all staff; results are published by administrators, responses by leads too. */
export const deskConsultingPages = (rooms: Rooms): readonly Route[] => [
  page({
    method: 'GET',
    path: '/desk/:org/consultations',
    schema: {},
    ...desk,
    handle: async (work, request) => {
      const { slug } = orgOf(request)
      const today = dayOf(work.now)
      const services = await findServices(work, work.org)
      return {
        html: deskConsultationsView({
          frame: frameOf(work.actor, request),
          rooms: rooms(slug, 'suggestions', request.locale),
          consultations: services.flatMap(({ id, design }) => {
            const round = roundOf(design)
            if (!round) return []
            const href = inLanguage(deskConsultationPath(slug, id), request.locale)
            return [{ title: textOf(design.title), href, closes: round.until, standing: standingOn(design, today) }]
          }),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/consultations/:service',
    schema: { params, query },
    ...desk,
    handle: (work, request) => show(work, request, { problems: [] }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/consultations/:service',
    schema: { params, query },
    ...desk,
    access: ['role:lead', 'role:administrator'],
    policy: mayModerate,
    event: 'consultation.response-published',
    makes: true,
    handle: act,
  }),
]
