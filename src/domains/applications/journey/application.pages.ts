import { Type } from 'typebox'
import { page, type Route } from '#platform/http/route.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { type AddressPort, askAhead, ownGazetteer } from '../addresses/look-up.ts'
import { applyPath, areaPath } from '../application.paths.ts'
import { checkMayTake, mayApply } from '../application.policy.ts'
import { answerPage } from '../drafts/answer-page.ts'
import { loadJourney } from '../drafts/load-journey.ts'
import { stepToResume } from './journey.rules.ts'
import { atOf, showPage, showStep } from './show-step.ts'

const service = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const onPage = Type.Object({
  service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }),
  page: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }),
})
const changing = Type.Object({ change: Type.Optional(Type.String({ maxLength: 5 })) })

/** Starting, and every page with questions. Check, send and pay: submission.pages.ts; the way back: way-back.pages.ts. */
export const applicationPagesWith = (addresses: AddressPort): readonly Route[] => [
  page({
    method: 'GET',
    path: '/:org/services/:service/apply',
    schema: { params: service },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'service',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const at = atOf(request)
      const journey = await loadJourney(work, at)
      checkMayTake(journey.design.compiled.design, request.fileRules)
      if (journey.asksArea) return { redirect: areaPath(at.org.slug, at.service) }
      const begun = Object.keys(journey.answers).length > 0
      const step = stepToResume(journey.design.compiled.design, journey.evaluation, begun)
      return { redirect: applyPath(at.org.slug, at.service, step) }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/:page',
    schema: { params: onPage, query: changing },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'service',
    event: 'none',
    shows: 'own',
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const journey = await loadJourney(work, atOf(request))
      return showStep({ work, request, journey }, request.params.page)
    },
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/apply/:page',
    schema: { params: onPage, query: changing },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'service',
    event: 'none',
    shows: 'own',
    files: { bytes: 50_000_000, count: 20 },
    ahead: askAhead(addresses),
    handle: async (work, request) => {
      const at = atOf(request)
      const { page: id } = request.params
      if (['_add', '_remove', '_dates'].some((button) => request.form[button] !== undefined)) {
        const journey = await loadJourney(work, { ...at, keeps: true })
        return showPage({ work, request, journey }, id, { form: request.form, problems: [] })
      }
      const outcome = await answerPage(work, {
        at,
        host: request.host.id,
        page: id,
        form: request.form,
        files: request.files,
        refused: request.refusedFiles,
        changing: request.query.change !== undefined,
        ahead: request.ahead,
        token: () => request.sessionToken(),
      })
      if (outcome.kind === 'sign-in') return { redirect: signInPath(request.url) }
      // Whoever sent it is led on to the receipt from there, everybody else to the beginning.
      if (outcome.kind === 'gone') return { redirect: applyPath(at.org.slug, at.service, 'check-answers') }
      if (outcome.kind === 'again') return showPage({ work, request, journey: outcome.journey }, id, outcome)
      return { redirect: applyPath(at.org.slug, at.service, outcome.step) }
    },
  }),
]

/** The same, with addresses from the place's own gazetteer alone. */
export const applicationPages: readonly Route[] = applicationPagesWith(ownGazetteer)
