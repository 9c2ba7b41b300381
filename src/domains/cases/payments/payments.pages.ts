import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'
import { recordLook } from '../../journal/record-look.ts'
import { type CasePayment, canGiveBack, findPayment } from '../../payments/find-payment.ts'
import { casePaymentsPath, unsettledPath } from '../../payments/payment.paths.ts'
import { mayHandleMoney } from '../../payments/payment.policy.ts'
import { askRefund } from '../../payments/refunds/ask-refund.ts'
import { waivePayment } from '../../payments/waive-payment.ts'
import { frameOf } from '../../places/frame.ts'
import { casePath } from '../case.paths.ts'
import { getCase, type OpenCase } from '../get-case.ts'
import { moneyOf } from './money-of.ts'
import { type MoneyForm, type PaymentsView, paymentsView } from './payments.view.ts'
import { words } from './payments.words.ts'

const reference = Type.String({ pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$' })
type Asked = PageRequest<{ reference: string }, Readonly<Record<string, unknown>>>

const load = async (work: Work, request: Asked, lock = false): Promise<{ open: OpenCase; payment: CasePayment }> => {
  const open = await getCase(work, request.params.reference, lock)
  const [payment] = await Promise.all([
    findPayment(work, open.case.id),
    recordLook(work, { page: 'payments', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] }),
  ])
  if (!payment) throw notFound()
  return { open, payment }
}

const show = async (work: Work, request: Asked, again?: PaymentsView['again']): Promise<Reply> => {
  const { open, payment } = await load(work, request)
  const org = request.organisation?.slug ?? ''
  const to = (path: string) => inLanguage(path, request.locale)
  const last = payment.refunds.at(-1)?.id ?? payment.attempt?.id ?? payment.obligation
  return {
    html: paymentsView({
      frame: frameOf(work.actor, request),
      reference: open.case.reference,
      service: textOf(open.design.compiled.design.title),
      payment,
      back: to(casePath(org, open.case.reference)),
      unsettled: to(unsettledPath(org)),
      action: (form) => to(`${casePaymentsPath(org, open.case.reference)}/${form}`),
      // What was given back last is the key: two clicks on the same page give money back once.
      hidden: (form) => html`${request.csrf}<input type="hidden" name="_key" value="${form}-${last}">`,
      again,
    }),
  }
}

const typedOf = (request: Asked, field: string): string =>
  String(request.form[field] ?? '')
    .trim()
    .slice(0, 2000)

const missing = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'missing', message })

type Act = (work: Work, request: Asked) => Promise<readonly FieldProblem[]>

const refund: Act = async (work, request) => {
  const { payment } = await load(work, request, true)
  const attempt = payment.attempts.find(({ id }) => id === typedOf(request, 'attempt'))
  const most = attempt ? canGiveBack(payment, attempt) : 0
  const pence = moneyOf(typedOf(request, 'amount'))
  const reason = typedOf(request, 'refundReason')
  const problems = [
    attempt ? undefined : missing('attempt', words.whichMissing),
    pence === undefined ? missing('amount', words.amountMissing) : undefined,
    pence !== undefined && attempt && pence > most ? missing('amount', words.amountMore) : undefined,
    reason === '' ? missing('refundReason', words.reasonMissing) : undefined,
  ].filter((problem) => problem !== undefined)
  if (problems.length > 0 || !attempt || pence === undefined) return problems
  await askRefund(work, { attempt: attempt.id, pence, why: 'asked', words: reason })
  return []
}

const waive: Act = async (work, request) => {
  const { open, payment } = await load(work, request, true)
  const reason = typedOf(request, 'waiveReason')
  if (reason === '') return [missing('waiveReason', words.reasonMissing)]
  await waivePayment(work, { caseId: open.case.id, obligation: payment.obligation, reason })
  return []
}

const actPage = (form: MoneyForm, of: { act: Act; event: string; fields: readonly string[] }): Route =>
  page({
    method: 'POST',
    path: `/desk/:org/cases/:reference/payments/${form}`,
    schema: { params: Type.Object({ reference }) },
    access: ['role:finance', 'role:lead'],
    policy: mayHandleMoney,
    purpose: 'payment',
    event: of.event,
    shows: 'others',
    makes: true,
    handle: async (work, request) => {
      const problems = await of.act(work, request)
      if (problems.length === 0)
        return { redirect: casePaymentsPath(request.organisation?.slug ?? '', request.params.reference) }
      const typed = Object.fromEntries(of.fields.map((field) => [field, typedOf(request, field)]))
      return show(work, request, { form, typed, problems })
    },
  })

/** The money of a case, for who has to do with money: its history, giving back in full or in part, doing without. */
export const casePaymentPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/cases/:reference/payments',
    schema: { params: Type.Object({ reference }) },
    access: ['role:finance', 'role:lead'],
    policy: mayHandleMoney,
    purpose: 'payment',
    event: 'none',
    shows: 'others',
    handle: (work, request) => show(work, request),
  }),
  actPage('refund', { act: refund, event: 'payment.refund-asked', fields: ['attempt', 'amount', 'refundReason'] }),
  actPage('waive', { act: waive, event: 'payment.waived', fields: ['waiveReason'] }),
]
