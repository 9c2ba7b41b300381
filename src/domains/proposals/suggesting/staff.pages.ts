import { timingSafeEqual } from 'node:crypto'
import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { servicePath } from '../../directory/directory.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { elementPattern } from '../element/element.rules.ts'
import { letterboxPath, suggestionsPath } from '../proposal.paths.ts'
import { mayPostUnnamed, mayTakePart } from '../proposal.policy.ts'
import { passText } from '../proving/person.rules.ts'
import { stoppedView } from '../proving/prove.view.ts'
import { type AtElement, atElement, serviceName } from './at-element.ts'
import { readSuggestion, type Suggestion } from './read-suggestion.rules.ts'
import { staffView } from './staff.view.ts'
import { postUnnamed } from './suggest.ts'
import { sentView } from './suggest.view.ts'
import { staffWords, words } from './suggest.words.ts'

const service = Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' })
const about = Type.Optional(Type.String({ pattern: elementPattern }))
const version = Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' }))
type Asked = PageRequest<object, object>

const slugOf = ({ organisation }: Asked): string => {
  if (!organisation) throw notFound()
  return organisation.slug
}

interface Shown {
  readonly typed: Suggestion
  readonly problems: readonly FieldProblem[]
  /** proves that the form was given to staff of today, and to which of them it does not say */
  readonly pass: string
}

const show = (work: Work, request: Asked, at: AtElement, { typed, problems, pass }: Shown) => {
  const slug = slugOf(request)
  const carried = { service: at.seen.id, version: at.seen.hash, pass }
  // The form that nobody sends makes no session: it carries the token that came with it.
  const token = typeof request.form._csrf === 'string' ? request.form._csrf : undefined
  return {
    html: staffView({
      frame: frameOf(work.actor, request),
      service: serviceName(at),
      standing: at.standing,
      choices: at.choices,
      action: inLanguage(letterboxPath(slug), request.locale),
      hidden: html`${token === undefined ? request.csrf : html`<input type="hidden" name="_csrf" value="${token}">`}${Object.entries(carried).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`,
      typed: { ...typed, about: String(request.form.about ?? at.element) },
      problems,
      exit: at.exit,
      back: inLanguage(servicePath(slug, at.seen.id), request.locale),
    }),
  }
}

const field = (request: Asked, name: string): string => {
  const value = request.form[name]
  return typeof value === 'string' ? value : ''
}

const isPass = (work: Work, request: Asked): boolean => {
  const given = Buffer.from(field(request, 'pass'), 'hex')
  const today = Temporal.PlainDate.from(dayOf(work.now))
  // A form that was opened before midnight is sent after it.
  return [today, today.subtract({ days: 1 })].some((day) => {
    const mark = request.mark(passText(work.org, day.toString()))
    return given.length === mark.length && timingSafeEqual(given, mark)
  })
}

const form = Type.Object({ service, about: Type.String({ pattern: elementPattern }), version })
const fits = (value: string, pattern: string | undefined): boolean => new RegExp(pattern ?? '$.').test(value)

/** What staff suggest without their name: the form is given to whoever works here, and what comes back is nobody's. */
export const staffSuggestPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/suggest/:service',
    schema: { params: Type.Object({ service }), query: Type.Object({ about, version }) },
    access: ['member'],
    policy: mayPostUnnamed,
    purpose: 'operation',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const at = await atElement(work, work.org, { ...request.query, service: request.params.service } as never)
      const pass = request.mark(passText(work.org, dayOf(work.now))).toString('hex')
      return show(work, request, at, { typed: { what: '', why: '', whom: '' }, problems: [], pass })
    },
  }),
  page({
    method: 'POST',
    path: '/:org/suggestions/letterbox',
    schema: {},
    access: ['anyone'],
    policy: mayTakePart,
    purpose: 'own',
    event: 'none',
    shows: 'none',
    nobody: true,
    handle: async (work, request) => {
      const frame = frameOf(work.actor, request)
      const slug = slugOf(request)
      const named = {
        service: field(request, 'service'),
        about: field(request, 'about'),
        version: field(request, 'version'),
      }
      const known = Object.entries(named).every(([name, value]) =>
        fits(value, (form.properties as Record<string, { pattern?: string }>)[name]?.pattern),
      )
      if (!known) throw notFound()
      if (!isPass(work, request))
        return {
          status: 403,
          html: stoppedView({ frame, title: staffWords.old, text: staffWords.oldText, exit: false }),
        }
      const at = await atElement(work, work.org, named)
      const { typed, problems } = readSuggestion(request.form)
      if (problems.length > 0) return show(work, request, at, { typed, problems, pass: field(request, 'pass') })
      const of = { design: named.service, version: at.seen.hash, element: at.element }
      if (!(await postUnnamed(work, of, typed)))
        return {
          status: 429,
          html: stoppedView({ frame, title: staffWords.full, text: staffWords.fullText, exit: at.exit }),
        }
      return {
        html: sentView({
          frame,
          title: staffWords.sent,
          text: staffWords.sentText,
          links: [{ href: inLanguage(suggestionsPath(slug, named.service), request.locale), text: words.all }],
          exit: at.exit,
        }),
      }
    },
  }),
]
