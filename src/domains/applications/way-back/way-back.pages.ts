import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { requestPath } from '../../cases/case.paths.ts'
import { findReference } from '../../cases/find-reference.ts'
import { frameOf } from '../../places/frame.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { applyPath, saveForLaterPath, wayBackPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import { words } from '../application.words.ts'
import { findDraftById } from '../drafts/draft.store.ts'
import { loadJourney } from '../drafts/load-journey.ts'
import { atOf } from '../journey/show-step.ts'
import { saveForLater } from './save-for-later.ts'
import { askForCode, enterCode, type Opened, openHeld } from './way-back.ts'
import {
  askCodeView,
  enterCodeView,
  savedToAccountView,
  savedView,
  saveForLaterView,
  tooManyView,
} from './way-back.view.ts'

const service = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const secretParam = Type.Object({ secret: Type.String({ pattern: '^[A-Za-z0-9_-]{20,60}$' }) })
const asked = Type.Object({ asked: Type.Optional(Type.String({ maxLength: 5 })) })
const shared = { access: ['anyone', 'resident'], policy: mayApply, purpose: 'own', shows: 'own' } as const

type OnService = PageRequest<{ service: string }, Readonly<Record<string, unknown>>>
type OnLink = PageRequest<{ secret: string }, { asked?: string }>

const askEmail = (
  work: Work,
  request: OnService,
  again: { typed: string; problem: FieldProblem | undefined; exit: boolean },
): Reply => {
  const { org, service: id } = atOf(request)
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    html: saveForLaterView({
      frame: { ...frameOf(work.actor, request), exit: again.exit },
      action: to(saveForLaterPath(org.slug, id)),
      hidden: request.csrf,
      value: again.typed,
      problem: again.problem,
      back: to(applyPath(org.slug, id)),
    }),
  }
}

/** Where what was opened is gone on with: the draft's journey, or the request that it became. */
const pathOf = async (work: Work, slug: string, opened: Opened): Promise<string> => {
  const draft = await findDraftById(work.tx, { org: work.org, id: opened.subject })
  if (draft) return applyPath(slug, draft.designId)
  const reference = await findReference(work, opened.subject)
  if (!reference) throw notFound()
  return requestPath(slug, reference)
}

const showLink = (work: Work, request: OnLink, problem?: FieldProblem): Reply => {
  const path = wayBackPath(request.organisation?.slug ?? '', request.params.secret)
  const common = {
    frame: frameOf(work.actor, request),
    action: inLanguage(`${path}?asked=1`, request.locale),
    hidden: request.csrf,
  }
  const again = inLanguage(path, request.locale)
  return request.query.asked === undefined
    ? { secretAddress: true, html: askCodeView(common) }
    : { secretAddress: true, html: enterCodeView({ ...common, value: '', problem, back: undefined, again }) }
}

/** Saving for later, and coming back by the link of an email: at once in the same browser, in another one with a code. */
export const wayBackPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/save-for-later',
    schema: { params: service },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const at = atOf(request)
      const { draft, design } = await loadJourney(work, at)
      const exit = design.compiled.design.quiet ?? false
      if (!draft) return { redirect: applyPath(at.org.slug, at.service) }
      if (work.actor.kind === 'person')
        return {
          html: savedToAccountView({
            frame: { ...frameOf(work.actor, request), exit },
            home: inLanguage('/home', request.locale),
            goOn: inLanguage(applyPath(at.org.slug, at.service), request.locale),
          }),
        }
      return askEmail(work, request, { typed: '', problem: undefined, exit })
    },
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/apply/save-for-later',
    schema: { params: service },
    ...shared,
    event: 'application.kept',
    handle: async (work, request) => {
      const at = atOf(request)
      const journey = await loadJourney(work, at)
      const exit = journey.design.compiled.design.quiet ?? false
      if (!journey.draft) return { redirect: applyPath(at.org.slug, at.service) }
      const question = { id: 'email', type: 'email', label: words.email, category: 'contact' } as const
      const { value, problems } = kindOf('email').read(question, request.form, 'email')
      const typed = String(request.form.email ?? '')
      const [problem = { field: 'email', code: 'missing', message: words.emailMissing }] = problems
      if (problems.length > 0 || typeof value !== 'string') return askEmail(work, request, { typed, problem, exit })
      await saveForLater(work, { draft: journey.draft, design: journey.design, email: value })
      return {
        html: savedView({
          frame: { ...frameOf(work.actor, request), exit },
          email: value,
          goOn: inLanguage(applyPath(at.org.slug, at.service), request.locale),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/way-back/:secret',
    schema: { params: secretParam, query: asked },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const { secret } = request.params
      const opened = await openHeld(work, { secret, token: () => request.sessionToken() })
      if (opened) return { redirect: await pathOf(work, request.organisation?.slug ?? '', opened) }
      return showLink(work, request)
    },
  }),
  page({
    method: 'POST',
    path: '/:org/way-back/:secret',
    schema: { params: secretParam, query: asked },
    ...shared,
    event: 'none',
    handle: async (work, request) => {
      const slug = request.organisation?.slug ?? ''
      const { secret } = request.params
      const path = wayBackPath(slug, secret)
      if (request.form.do === 'send') {
        await askForCode(work, secret)
        return { redirect: `${path}?asked=1` }
      }
      const code = String(request.form.code ?? '')
      const opened = await enterCode(work, { secret, code, token: () => request.sessionToken() })
      if (opened === 'too-many')
        return {
          status: 429,
          html: tooManyView({ frame: frameOf(work.actor, request), again: inLanguage(path, request.locale) }),
        }
      if (opened === 'wrong')
        return showLink(
          work,
          { ...request, query: { asked: '1' } },
          { field: 'code', code: 'wrong', message: words.codeWrong },
        )
      if (opened === 'claimed') return { redirect: signInPath(inLanguage(path, request.locale)) }
      return { redirect: await pathOf(work, slug, opened) }
    },
  }),
]
