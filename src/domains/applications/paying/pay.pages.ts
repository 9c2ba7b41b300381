import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { requestPath } from '../../cases/case.paths.ts'
import { getCase } from '../../cases/get-case.ts'
import { withdrawn } from '../../cases/withdrawal/withdrawn.rules.ts'
import { askPayment } from '../../payments/ask-payment.ts'
import { type CasePayment, findPayment } from '../../payments/find-payment.ts'
import { noticePayment } from '../../payments/notices/notice-payment.ts'
import { isPending } from '../../payments/payment.rules.ts'
import { providerRests } from '../../payments/provider/provider-rests.ts'
import { frameOf } from '../../places/frame.ts'
import { applyPath, donePath, paidPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import { atOf } from '../journey/show-step.ts'
import { payView, type Waiting, waitView } from './pay.view.ts'

const schema = {
  params: Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) }),
  query: Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) }),
}
type Asked = PageRequest<{ service: string }, { reference: string }>

const load = async (work: Work, request: Asked) => {
  const at = atOf(request)
  const open = await getCase(work, request.query.reference)
  const payment = open.case.design === at.service ? await findPayment(work, open.case.id) : undefined
  if (!payment) throw notFound()
  const to = (path: string) => inLanguage(path, request.locale)
  const query = `?reference=${open.case.reference}`
  return {
    at,
    open,
    payment,
    payHref: to(`${applyPath(at.org.slug, at.service, 'pay')}${query}`),
    paidHref: to(paidPath(at.org.slug, at.service, open.case.reference)),
    later: to(requestPath(at.org.slug, open.case.reference)),
    done: donePath(at.org.slug, at.service, open.case.reference),
    shown: { design: `${at.org.slug}/${open.design.id}`, version: open.design.hash, content: open.design.contentHash },
  }
}

type Failed = 'declined' | 'cancelled' | 'expired' | 'error' | undefined
const failedOf = ({ attempt, open }: CasePayment): Failed =>
  open || attempt === undefined || attempt.status === 'success' ? undefined : (attempt.status as Failed)

const payKey = ({ attempt, open, obligation }: CasePayment): string =>
  attempt === undefined ? `pay-${obligation}` : `pay-${open ? 'on' : 'after'}-${attempt.id}`

/** The frame of a page about money: one of a quiet service can be left at once. */
const frameIn = (work: Work, request: Asked, { open }: Awaited<ReturnType<typeof load>>) => ({
  ...frameOf(work.actor, request),
  exit: open.design.compiled.design.quiet ?? false,
})

const showPay = async (work: Work, request: Asked, loaded: Awaited<ReturnType<typeof load>>): Promise<Reply> => {
  const { payment, open } = loaded
  return {
    html: payView({
      frame: frameIn(work, request, loaded),
      shown: loaded.shown,
      reference: open.case.reference,
      service: textOf(open.design.compiled.design.title),
      pence: payment.due,
      failed: failedOf(payment),
      action: loaded.payHref,
      // The attempt that is gone on with, or that a new one follows, is the key: two clicks on the same page are one act.
      hidden: html`${request.csrf}<input type="hidden" name="_key" value="${payKey(payment)}">`,
      later: loaded.later,
    }),
  }
}

/** What somebody waits for who came back from the provider. */
const waitingFor = async (work: Work, { attempt }: CasePayment): Promise<Waiting> => {
  if (attempt && isPending(attempt)) return 'pending'
  return (await providerRests(work, attempt?.provider ?? '')) ? 'unreachable' : 'checking'
}

/** Paying for an application: what is owed, the way to the provider, and the way back from it. */
export const payPages = (providerFor: (slug: string) => string): readonly Route[] => [
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/pay',
    schema,
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'payment',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const loaded = await load(work, request)
      if (loaded.open.case.outcome === withdrawn.outcome) return { redirect: loaded.later }
      return loaded.payment.due === 0 ? { redirect: loaded.done } : showPay(work, request, loaded)
    },
  }),
  page({
    method: 'POST',
    path: '/:org/services/:service/apply/pay',
    schema,
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'payment',
    event: 'payment.asked',
    shows: 'own',
    makes: true,
    handle: async (work, request) => {
      const loaded = await load(work, request)
      const { payment, open, at } = loaded
      if (open.case.outcome === withdrawn.outcome) return { redirect: loaded.later }
      if (payment.due === 0) return { redirect: loaded.done }
      if (payment.open && payment.attempt?.nextUrl) return { redirect: payment.attempt.nextUrl }
      if (!payment.open)
        await askPayment(work, {
          caseId: open.case.id,
          obligation: payment.obligation,
          provider: providerFor(at.org.slug),
          returnUrl: `${request.publicUrl}${inLanguage(paidPath(at.org.slug, at.service, open.case.reference), request.locale)}`,
        })
      return { redirect: `${applyPath(at.org.slug, at.service, 'paying')}?reference=${open.case.reference}` }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/paying',
    schema,
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'payment',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const loaded = await load(work, request)
      const { payment, open } = loaded
      if (payment.due === 0) return { redirect: loaded.done }
      if (!payment.open) return showPay(work, request, loaded)
      if (payment.attempt?.nextUrl) return { redirect: payment.attempt.nextUrl }
      return {
        html: waitView({
          frame: frameIn(work, request, loaded),
          shown: loaded.shown,
          page: 'pay',
          waiting: (await providerRests(work, payment.attempt?.provider ?? '')) ? 'unreachable' : 'connecting',
          reference: open.case.reference,
          href: inLanguage(request.url, request.locale),
          later: loaded.later,
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service/apply/paid',
    schema,
    access: ['anyone', 'resident'],
    policy: mayApply,
    purpose: 'payment',
    event: 'none',
    shows: 'own',
    handle: async (work, request) => {
      const loaded = await load(work, request)
      const { payment, open } = loaded
      if (payment.due === 0) return { redirect: loaded.done }
      if (!payment.open) return showPay(work, request, loaded)
      // Coming back says nothing of the money; a job asks the provider at once.
      await noticePayment(work, payment.attempt)
      return {
        html: waitView({
          frame: frameIn(work, request, loaded),
          shown: loaded.shown,
          page: 'paid',
          waiting: await waitingFor(work, payment),
          reference: open.case.reference,
          href: loaded.paidHref,
          later: loaded.later,
          unfinished:
            payment.attempt && !isPending(payment.attempt) ? (payment.attempt.nextUrl ?? undefined) : undefined,
        }),
      }
    },
  }),
]
