import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { requestPath } from '../../cases/case.paths.ts'
import { stageOf } from '../../cases/case.rules.ts'
import { feedbackPath } from '../../cases/feedback/feedback.paths.ts'
import { getCase } from '../../cases/get-case.ts'
import { servicesPath } from '../../directory/directory.paths.ts'
import { findPayment } from '../../payments/find-payment.ts'
import { frameOf } from '../../places/frame.ts'
import { signInPath } from '../../sign-in/sign-in.paths.ts'
import { applyPath, equalityPath, paidPath } from '../application.paths.ts'
import { mayApply, needsSignIn } from '../application.policy.ts'
import { findEqualityAsked } from '../equality/read-equality.ts'
import { atOf, showCheckAnswers } from '../journey/show-step.ts'
import { doneView } from './done.view.ts'
import { submit } from './submit.ts'

const service = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const about = Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) })

/** Sending and the receipt. `providerFor` names where an organisation's payments are made. */
export const submissionPages = (providerFor: (slug: string) => string): readonly Route[] => [
  page({
    method: 'POST',
    path: '/:org/services/:service/apply/check-answers',
    schema: { params: service },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'service',
    event: 'case.opened',
    shows: 'own',
    makes: true,
    handle: async (work, request) => {
      const at = atOf(request)
      const to = (step: string) => applyPath(at.org.slug, at.service, step)
      const outcome = await submit(work, {
        at,
        host: request.host.id,
        shown: String(request.form.shown ?? ''),
        mayGoOn: (design) => !needsSignIn(work.actor, design, 'check-answers'),
        payment: {
          provider: providerFor(at.org.slug),
          returnUrl: (reference) =>
            `${request.publicUrl}${inLanguage(paidPath(at.org.slug, at.service, reference), request.locale)}`,
        },
      })
      if (outcome.kind === 'sign-in') return { redirect: signInPath(to('check-answers')), made: false }
      if (outcome.kind === 'gone') return { redirect: to('check-answers'), made: false }
      if (outcome.kind === 'incomplete') {
        const { lost, evaluation } = outcome.journey
        const step = lost.length > 0 ? 'check-answers' : (evaluation.end ?? evaluation.next ?? 'task-list')
        return { redirect: to(step), made: false }
      }
      if (outcome.kind === 'changed') return showCheckAnswers({ work, request, journey: outcome.journey }, true)
      return { redirect: `${to(outcome.pays ? 'pay' : 'done')}?reference=${outcome.reference}` }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/done',
    schema: { params: service, query: about },
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'own',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const at = atOf(request)
      const open = await getCase(work, request.query.reference)
      if (open.case.design !== at.service) throw notFound()
      const payment = await findPayment(work, open.case.id)
      if (payment && payment.due > 0)
        return { redirect: `${applyPath(at.org.slug, at.service, 'pay')}?reference=${open.case.reference}` }
      if (await findEqualityAsked(work, open, at.org.slug))
        return { redirect: equalityPath(at.org.slug, at.service, open.case.reference) }
      const { design } = open.design.compiled
      const stage = stageOf(design, open.case.stage)
      const to = (path: string) => inLanguage(path, request.locale)
      return {
        html: doneView({
          frame: frameOf(work.actor, request),
          shown: {
            design: `${at.org.slug}/${open.design.id}`,
            version: open.design.hash,
            content: open.design.contentHash,
          },
          reference: open.case.reference,
          next: textOf(stage.text ?? stage.title),
          due: open.case.dueAt ? dayOf(open.case.dueAt.subtract({ seconds: 1 })) : undefined,
          paid: payment?.paid || undefined,
          follow: to(requestPath(at.org.slug, open.case.reference)),
          services: to(servicesPath(at.org.slug)),
          feedback: to(feedbackPath(at.org.slug, at.service)),
          exit: design.quiet ?? false,
        }),
      }
    },
  }),
]
