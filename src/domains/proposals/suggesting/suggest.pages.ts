import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { servicePath } from '../../directory/directory.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { returnPath } from '../../sign-in/return-path.rules.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { elementPattern } from '../element/element.rules.ts'
import { staffSuggestPath, suggestionsPath, suggestPath } from '../proposal.paths.ts'
import { mayTakePart } from '../proposal.policy.ts'
import { stoppedView, whoFields } from '../proving/prove.view.ts'
import { takePart } from '../proving/take-part.ts'
import { type AtElement, atElement, serviceName } from './at-element.ts'
import { readSuggestion, type Suggestion } from './read-suggestion.rules.ts'
import { suggest } from './suggest.ts'
import { sentView, suggestView } from './suggest.view.ts'
import { words } from './suggest.words.ts'

const params = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({
  about: Type.Optional(Type.String({ pattern: elementPattern })),
  version: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
  back: Type.Optional(Type.String({ maxLength: 2000 })),
  sent: Type.Optional(Type.String({ maxLength: 1 })),
})
interface Query {
  readonly about?: string
  readonly version?: string
  readonly back?: string
  readonly sent?: string
}
type Asked = PageRequest<{ readonly service: string }, Query>

const orgOf = ({ organisation }: Asked) => {
  if (!organisation) throw notFound()
  return organisation
}

interface Shown {
  readonly typed: Suggestion
  readonly problems: readonly FieldProblem[]
}

const show = (work: Work, request: Asked, at: AtElement, { typed, problems }: Shown): Reply => {
  const { slug } = orgOf(request)
  const { service } = request.params
  const to = (path: string) => inLanguage(path, request.locale)
  const about = { about: at.element, version: at.seen.hash }
  const back = returnPath(request.query.back, '')
  const here = suggestPath(slug, service, { ...request.query, ...about })
  return {
    html: suggestView({
      frame: frameOf(work.actor, request),
      service: serviceName(at),
      standing: at.standing,
      choices: at.choices,
      action: to(suggestPath(slug, service, { ...about, back: back || undefined })),
      hidden: html`${request.csrf}${request.key}`,
      typed: { ...typed, about: String(request.form.about ?? at.element) },
      problems,
      exit: at.exit,
      who: whoFields({
        locale: request.locale,
        signIn: work.actor.kind === 'person' ? undefined : to(signInPath(to(here))),
        typed: { email: String(request.form.email ?? ''), tell: request.form.tell !== undefined },
        problem: problems.find(({ field }) => field === 'email'),
      }),
      back: back || to(servicePath(slug, service)),
      fromForm: back !== '',
      staff: to(staffSuggestPath(slug, service, about)),
    }),
  }
}

const sent = (work: Work, request: Asked, exit: boolean): Reply => {
  const { slug } = orgOf(request)
  const { service } = request.params
  const to = (path: string) => inLanguage(path, request.locale)
  const back = returnPath(request.query.back, '')
  return {
    html: sentView({
      frame: frameOf(work.actor, request),
      title: words.sent,
      text: words.sentNext,
      links: [
        back === '' ? { href: to(servicePath(slug, service)), text: words.service } : { href: back, text: words.back },
        { href: to(suggestionsPath(slug, service)), text: words.all },
      ],
      exit,
    }),
  }
}

/** The element that the form names, if it is one that could be chosen. */
const chosen = async (work: Work, request: Asked): Promise<AtElement> => {
  const { service } = request.params
  const of = { service, about: request.query.about, version: request.query.version }
  const at = await atElement(work, work.org, of)
  const about = String(request.form.about ?? '')
  const named = at.choices.some(({ element }) => element === about) ? about : undefined
  if (named === undefined || named === at.element) return at
  const { standing, element } = await atElement(work, work.org, { ...of, about: named })
  return { ...at, element, standing }
}

const takesPart = { access: ['anyone', 'resident'], policy: mayTakePart, purpose: 'own' } as const

/** Suggesting a change to a service or to a part of it. */
export const suggestPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/suggest',
    schema: { params, query },
    ...takesPart,
    shows: 'none',
    event: 'none',
    handle: async (work, request) => {
      const { service } = request.params
      const { about, version } = request.query
      const at = await atElement(work, orgOf(request).id, { service, about, version })
      if (request.query.sent !== undefined) return sent(work, request, at.exit)
      return show(work, request, at, { typed: { what: '', why: '', whom: '' }, problems: [] })
    },
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/suggest',
    schema: { params, query },
    ...takesPart,
    shows: 'own',
    // No event: it would say who made it.
    event: 'none',
    makes: true,
    handle: async (work, request) => {
      const { slug } = orgOf(request)
      const { service } = request.params
      const at = await chosen(work, request)
      const { typed, problems } = readSuggestion(request.form)
      if (problems.length > 0) return show(work, request, at, { typed, problems })
      const about = { about: at.element, version: at.seen.hash, back: returnPath(request.query.back, '') || undefined }
      return takePart(work, request, {
        action: inLanguage(suggestPath(slug, service, about), request.locale),
        fields: ['about', 'what', 'why', 'whom'],
        wrote: typed.what,
        exit: at.exit,
        again: async (problem) => show(work, request, at, { typed, problems: [problem] }),
        done: async (person) => {
          const of = { design: service, version: at.seen.hash, element: at.element }
          const by = { person, network: request.network, tell: request.form.tell !== undefined }
          const kept = await suggest(work, of, typed, by)
          const frame = frameOf(work.actor, request)
          if (kept === undefined)
            return {
              status: 429,
              html: stoppedView({ frame, title: words.tooManyTitle, text: words.tooMany, exit: at.exit }),
            }
          const path = suggestPath(slug, service, about)
          return { redirect: `${path}${path.includes('?') ? '&' : '?'}sent=1` }
        },
      })
    },
  }),
]
