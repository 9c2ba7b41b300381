import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { newSessionToken } from '#platform/http/guards/session-cookie.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { type Html, html } from '#platform/views/html.ts'
import { frameOf } from '../../places/frame.ts'
import { returnPath } from '../return-path.rules.ts'
import { codePath, signedInPath, signInPath } from '../sign-in.paths.ts'
import { askForCode } from './ask-for-code.ts'
import type { CodeLimits } from './code.rules.ts'
import { findAsked } from './code.store.ts'
import { enterCodeView, signInView, stoppedView } from './code.view.ts'
import { codeWords as words } from './code.words.ts'
import { proveCode } from './prove-code.ts'

const back = Type.Optional(Type.String({ maxLength: 2000 }))
const query = Type.Object({ return: back, 'ran-out': Type.Optional(Type.String({ maxLength: 5 })) })
type Asked = PageRequest<object, { readonly return?: string; readonly 'ran-out'?: string }>

/** What a node says of signing in beside the usual: its limits, and further ways to sign in (a demo's). */
export interface CodePages {
  readonly limits: CodeLimits
  others?(work: Work, request: Asked, back: string | undefined): Html
}

const shared = {
  schema: { query },
  access: ['anyone', 'resident'],
  policy: (): true => true,
  purpose: 'own',
  shows: 'own',
} as const

const to = (request: Asked, path: string): string => inLanguage(path, request.locale)
const backOf = (request: Asked): string => returnPath(request.form.return ?? request.query.return, '')
const carried = (request: Asked): Html =>
  html`${request.csrf}${backOf(request) !== '' && html`<input type="hidden" name="return" value="${backOf(request)}">`}`

const stopped = (
  work: Work,
  request: Asked,
  said: { title?: Text; text: Text; then?: Text; newest?: boolean },
): Reply => ({
  status: said.title ? 403 : 429,
  html: stoppedView({
    frame: frameOf(work.actor, request),
    title: said.title ?? words.tooManyTitle,
    text: said.text,
    then: said.then,
    link: said.newest
      ? { href: to(request, codePath(backOf(request))), text: words.enterNewest }
      : { href: to(request, signInPath(backOf(request))), text: words.tryAgain },
  }),
})

/** Signing in: an address, the code that is sent to it, and on to where the person was going. Residents and staff alike. */
export const codePages = (node: CodePages): readonly Route[] => {
  const askAddress = (work: Work, request: Asked, typed: string, problem: Text | undefined): Reply => ({
    html: signInView({
      frame: frameOf(work.actor, request),
      action: to(request, signInPath()),
      hidden: carried(request),
      typed,
      problem,
      ranOut: request.query['ran-out'] !== undefined,
      others: node.others?.(work, request, backOf(request) || undefined),
    }),
  })
  const askCode = async (work: Work, request: Asked, problem: Text | undefined): Promise<Reply> => {
    const asked = await findAsked(work.tx)
    if (!asked) return { redirect: signInPath(backOf(request)) }
    return {
      html: enterCodeView({
        frame: frameOf(work.actor, request),
        action: to(request, codePath()),
        hidden: carried(request),
        typed: '',
        problem,
        email: asked.email,
        again: to(request, signInPath(backOf(request))),
      }),
    }
  }
  return [
    page({
      method: 'GET',
      path: '/sign-in',
      ...shared,
      event: 'none',
      handle: async (work, request) => askAddress(work, request, '', undefined),
    }),
    page({
      method: 'POST',
      path: '/sign-in',
      ...shared,
      event: 'none',
      handle: async (work, request) => {
        const typed = String(request.form.email ?? '').slice(0, 320)
        const question = { id: 'email', type: 'email', label: words.email, category: 'contact' } as const
        const { value, problems } = kindOf('email').read(question, { email: typed }, 'email')
        if (problems.length > 0 || typeof value !== 'string')
          return askAddress(work, request, typed, words.emailMissing)
        const { network, mark } = request
        const asked = await askForCode(work, { email: value, network, mark }, node.limits)
        if (asked === 'address') return stopped(work, request, { text: words.tooManyCodes, newest: true })
        if (asked === 'network') return stopped(work, request, { text: words.tooManyNetwork, then: words.waitAnHour })
        return { redirect: codePath(backOf(request)) }
      },
    }),
    page({
      method: 'GET',
      path: '/sign-in/code',
      ...shared,
      event: 'none',
      handle: (work, request) => askCode(work, request, undefined),
    }),
    page({
      method: 'POST',
      path: '/sign-in/code',
      ...shared,
      event: 'sign-in.completed',
      handle: async (work, request) => {
        const { mark, device, host } = request
        const token = newSessionToken()
        const code = String(request.form.code ?? '').slice(0, 40)
        const proven = await proveCode(work, { code, token, device, mark }, { host: host.id, limits: node.limits })
        if (proven === 'nothing-asked') return { redirect: signInPath(backOf(request)) }
        if (proven === 'wrong') return askCode(work, request, words.codeWrong)
        if (proven === 'too-many') return stopped(work, request, { text: words.tooManyGuesses, then: words.waitAnHour })
        if (proven === 'closed') return stopped(work, request, { title: words.closedTitle, text: words.closedText })
        return { redirect: signedInPath(backOf(request)), session: token, acting: null }
      },
    }),
  ]
}
