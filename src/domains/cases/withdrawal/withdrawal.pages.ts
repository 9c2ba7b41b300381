import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { recordLook } from '../../journal/record-look.ts'
import { findPayment } from '../../payments/find-payment.ts'
import { frameOf } from '../../places/frame.ts'
import { casePath, requestPath } from '../case.paths.ts'
import { mayFollow, mayWorkHere } from '../case.policy.ts'
import { findEvents } from '../case.store.ts'
import { getCase } from '../get-case.ts'
import { checkMayWithdraw, withdraw } from './withdraw.ts'
import { withdrawalView } from './withdrawal.view.ts'
import { words } from './withdrawal.words.ts'

const params = Type.Object({ reference: Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' }) })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>
type At = 'request' | 'desk'

const pathOf = (request: Asked, at: At): string =>
  (at === 'desk' ? casePath : requestPath)(request.organisation?.slug ?? '', request.params.reference)

const show = async (
  work: Work,
  request: Asked,
  shown: { at: At; reason: string; problems: readonly FieldProblem[] },
): Promise<Reply> => {
  const open = await getCase(work, request.params.reference)
  checkMayWithdraw(work, open)
  const [payment, events] = await Promise.all([
    findPayment(work, open.case.id),
    findEvents(work.tx, work.org, open.case.id),
    recordLook(work, { page: 'withdraw', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  const { design } = open.design.compiled
  const to = (path: string) => inLanguage(path, request.locale)
  return {
    html: withdrawalView({
      frame: frameOf(work.actor, request),
      ...shown,
      reference: open.case.reference,
      service: textOf(design.title),
      paid: (payment?.paid ?? 0) - (payment?.refunded ?? 0),
      due: payment?.due ?? 0,
      back: to(pathOf(request, shown.at)),
      action: to(`${pathOf(request, shown.at)}/withdraw`),
      // What was seen is the key: withdrawn once, however often and from wherever it is clicked.
      hidden: html`${request.csrf}<input type="hidden" name="_key" value="withdraw-${events.at(-1)?.id}">`,
      exit: design.quiet ?? false,
    }),
  }
}

const act = async (work: Work, request: Asked, at: At): Promise<Reply> => {
  const reason = String(request.form.reason ?? '')
    .trim()
    .slice(0, 20_000)
  if (at === 'desk' && reason === '')
    return show(work, request, {
      at,
      reason,
      problems: [{ field: 'reason', code: 'missing', message: words.reasonMissing }],
    })
  await withdraw(work, await getCase(work, request.params.reference, true), reason)
  return { redirect: pathOf(request, at) }
}

const resident = { access: ['anyone', 'resident'], policy: mayFollow, purpose: 'own', shows: 'own' } as const
const staff = { access: ['member'], policy: mayWorkHere, purpose: 'service', shows: 'others' } as const
const first = { reason: '', problems: [] }

/** Withdrawing a request: by its person, or by an officer on their word. */
export const withdrawalPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/requests/:reference/withdraw',
    schema: { params },
    ...resident,
    event: 'none',
    handle: (work, request) => show(work, request, { at: 'request', ...first }),
  }),
  page({
    method: 'POST',
    path: '/:org/requests/:reference/withdraw',
    schema: { params },
    ...resident,
    event: 'case.withdrawn',
    makes: true,
    handle: (work, request) => act(work, request, 'request'),
  }),
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/withdraw',
    schema: { params },
    ...staff,
    event: 'none',
    handle: (work, request) => show(work, request, { at: 'desk', ...first }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/cases/:reference/withdraw',
    schema: { params },
    ...staff,
    event: 'case.withdrawn',
    makes: true,
    handle: (work, request) => act(work, request, 'desk'),
  }),
]
