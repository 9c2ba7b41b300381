import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { readReference } from '#core/reference.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { requestPath } from '../../cases/case.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { followCodePath, followPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import { words } from '../application.words.ts'
import { tryCode } from '../way-back/way-back.store.ts'
import { enterCodeView, tooManyView } from '../way-back/way-back.view.ts'
import { followCodeText, referenceText } from './follow.rules.ts'
import { askReferenceCode } from './follow.store.ts'
import { type FollowView, followView, tooManyAskedView } from './follow.view.ts'
import { followWords } from './follow.words.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
const shared = { access: ['anyone', 'resident'], policy: mayApply, purpose: 'own', shows: 'none' } as const
type Asked = PageRequest<object, Readonly<Record<string, unknown>>>
type WithReference = PageRequest<object, { reference: string }>

const slugOf = (request: Asked): string => {
  if (!request.organisation) throw notFound()
  return request.organisation.slug
}

const ask = (work: Work, request: Asked, again: Pick<FollowView, 'typed' | 'problems'>): Reply => ({
  html: followView({
    frame: frameOf(work.actor, request),
    action: inLanguage(followPath(slugOf(request)), request.locale),
    hidden: request.csrf,
    ...again,
  }),
})

const askCode = (work: Work, request: WithReference, isWrong: boolean): Reply => ({
  html: enterCodeView({
    frame: frameOf(work.actor, request),
    action: inLanguage(followCodePath(slugOf(request), request.query.reference), request.locale),
    hidden: request.csrf,
    value: '',
    problem: isWrong ? { field: 'code', code: 'wrong', message: words.codeWrong } : undefined,
    back: undefined,
    again: inLanguage(followPath(slugOf(request)), request.locale),
    text: followWords.codeText,
  }),
})

/**
 * Following a request without an account, by its reference and a code to the address that was left with it. A reference and
 * an address that belong together, and two that do not, are answered the same.
 */
export const followPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/follow',
    schema: {},
    ...shared,
    event: 'none',
    handle: async (work, request) => ask(work, request, { typed: { reference: '', email: '' }, problems: {} }),
  }),
  page({
    method: 'POST',
    path: '/:org/follow',
    schema: {},
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const typed = {
        reference: String(request.form.reference ?? '').slice(0, 40),
        email: String(request.form.email ?? '').slice(0, 320),
      }
      const named = readReference(typed.reference)
      const question = { id: 'email', type: 'email', label: words.email, category: 'contact' } as const
      const { value, problems } = kindOf('email').read(question, { email: typed.email }, 'email')
      const email = problems.length === 0 && typeof value === 'string' ? value : undefined
      if (named === undefined || email === undefined)
        return ask(work, request, {
          typed,
          problems: {
            ...(named === undefined && { reference: followWords.referenceWrong }),
            ...(email === undefined && { email: words.emailMissing }),
          },
        })
      const mark = request.mark(referenceText(work.org, named))
      if (!(await askReferenceCode(work.tx, work.org, { mark, reference: named, email, locale: work.locale })))
        return { status: 429, html: tooManyAskedView({ frame: frameOf(work.actor, request) }) }
      return { redirect: followCodePath(slugOf(request), named) }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/follow/code',
    schema: { query: Type.Object({ reference }) },
    ...shared,
    event: 'none',
    handle: async (work, request) => askCode(work, request, false),
  }),
  page({
    method: 'POST',
    path: '/:org/follow/code',
    schema: { query: Type.Object({ reference }) },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const { reference: named } = request.query
      const mark = request.mark(referenceText(work.org, named))
      const code = String(request.form.code ?? '').slice(0, 40)
      // What is no code is nobody's guess.
      if (!/^\d{6}$/.test(code.replace(/[\s-]/g, ''))) return askCode(work, request, true)
      const { result } = await tryCode(work.tx, work.org, { mark, codeHash: request.mark(followCodeText(mark, code)) })
      const path = requestPath(slugOf(request), named)
      if (result === 'good') return { redirect: path }
      if (result === 'claimed') return { redirect: signInPath(inLanguage(path, request.locale)) }
      if (result === 'wrong') return askCode(work, request, true)
      const again = inLanguage(followPath(slugOf(request)), request.locale)
      return { status: 429, html: tooManyView({ frame: frameOf(work.actor, request), again }) }
    },
  }),
]
