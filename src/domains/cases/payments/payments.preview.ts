import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import type { CasePayment } from '../../payments/find-payment.ts'
import type { Attempt } from '../../payments/payment.rules.ts'
import { moreThanPaid, oneAtATime } from '../../payments/refunds/ask-refund.ts'
import type { Refund } from '../../payments/refunds/refund.rules.ts'
import { nothingOwed } from '../../payments/waive-payment.ts'
import { type PaymentsView, paymentsView } from './payments.view.ts'
import { words } from './payments.words.ts'

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-05-${time}:00Z`)

const attempt = (id: string, more: Partial<Attempt>): Attempt => ({
  id,
  obligation: 'o1',
  provider: 'gov-uk-pay',
  providerId: 'hu20sqlact5260q2nanm0q8u93',
  nextUrl: '#provider',
  status: 'success',
  code: null,
  pence: 3000,
  returnUrl: '#back',
  madeAt: at('01T09:14'),
  endedAt: at('01T09:20'),
  ...more,
})

const refund = (id: string, more: Partial<Refund>): Refund => ({
  id,
  attempt: 'a1',
  pence: 1250,
  available: 3000,
  status: 'submitted',
  providerId: 'act4c33g40j3edfmi8jknab84x',
  code: null,
  why: 'asked',
  words: 'One of the two bins was never delivered.',
  madeAt: at('04T11:02'),
  endedAt: null,
  settledAt: null,
  ...more,
})

const unpaid: CasePayment = {
  obligation: 'o1',
  reference: 'H7KM-4TQX',
  owed: 3000,
  paid: 0,
  waived: 0,
  waivedAt: undefined,
  waivedReason: undefined,
  due: 3000,
  refunded: 0,
  attempts: [],
  attempt: undefined,
  open: false,
  refunds: [],
}
const paid: CasePayment = { ...unpaid, paid: 3000, due: 0, attempts: [attempt('a1', {})] }
const failed = attempt('a0', { status: 'declined', code: 'P0010', endedAt: at('01T09:16') })
const second = attempt('a2', { providerId: 'k3j1a7s0d8f6g5h4j3k2l1z0x9', endedAt: at('02T08:00') })

const service = { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' }

/** Officers write in either language. */
const inWelsh: Readonly<Record<string, string>> = {
  'One of the two bins was never delivered.': 'Ni chafodd un o’r ddau fin ei ddanfon erioed.',
  'He applied by telephone and has no card.': 'Gwnaeth gais dros y ffôn ac nid oes ganddo gerdyn.',
}
const written = (payment: CasePayment, locale: Locale): CasePayment =>
  locale === 'en'
    ? payment
    : {
        ...payment,
        waivedReason: payment.waivedReason && inWelsh[payment.waivedReason],
        refunds: payment.refunds.map((each) => ({ ...each, words: each.words && (inWelsh[each.words] ?? each.words) })),
      }

const state = (name: string, payment: CasePayment, more: Partial<PaymentsView> = {}): PreviewState => ({
  name,
  html: (locale) =>
    paymentsView({
      frame: previewFrame(locale, '/desk/barchester/cases/H7KM-4TQX/payments', { who: 'officer' }),
      reference: 'H7KM-4TQX',
      service,
      payment: written(payment, locale),
      back: '#case',
      unsettled: '#unsettled',
      action: (form) => `#${form}`,
      hidden: () => previewHidden,
      again: undefined,
      ...more,
    }),
})

const wrong = (field: string, message: FieldProblem['message']): FieldProblem => ({ field, code: 'missing', message })

/** The money of a case at the desk, in every way it can stand, and its two forms with what was left out. */
export const casePaymentsPreview: Preview = {
  name: 'cases/payments',
  routes: [
    'GET /desk/:org/cases/:reference/payments',
    'POST /desk/:org/cases/:reference/payments/refund',
    'POST /desk/:org/cases/:reference/payments/waive',
  ],
  kind: 'page',
  states: [
    state('nobody has tried to pay', unpaid),
    state('the bank has not answered', {
      ...unpaid,
      open: true,
      attempts: [failed, attempt('a1', { status: 'waiting', code: 'submitted', endedAt: null })],
    }),
    state('paid', { ...paid, attempts: [failed, attempt('a1', {})] }),
    state('a part given back', { ...paid, refunded: 1250, refunds: [refund('r1', {})] }),
    state('all given back', {
      ...paid,
      refunded: 3000,
      refunds: [
        refund('r1', { status: 'success', endedAt: at('05T09:00') }),
        refund('r2', { pence: 1750, why: 'elsewhere', words: null, status: 'success', endedAt: at('06T09:00') }),
      ],
    }),
    state('paid twice, the second on its way back', {
      ...paid,
      attempts: [attempt('a1', {}), second],
      refunds: [refund('r1', { attempt: 'a2', pence: 3000, why: 'paid-again', words: null, status: 'asked' })],
    }),
    state('two payments that can be given back', { ...paid, attempts: [attempt('a1', {}), second] }),
    state('a refund that did not arrive', {
      ...paid,
      refunds: [refund('r1', { status: 'error', endedAt: at('05T09:00') })],
    }),
    state('done without', {
      ...unpaid,
      due: 0,
      waived: 3000,
      waivedAt: at('03T15:30'),
      waivedReason: 'He applied by telephone and has no card.',
    }),
    state('no amount and no reason', paid, {
      again: {
        form: 'refund',
        typed: { amount: 'all' },
        problems: [wrong('amount', words.amountMissing), wrong('refundReason', words.reasonMissing)],
      },
    }),
    state(
      'no payment chosen',
      { ...paid, attempts: [attempt('a1', {}), second] },
      {
        again: { form: 'refund', typed: { amount: '30' }, problems: [wrong('attempt', words.whichMissing)] },
      },
    ),
    state('more than was paid', paid, {
      again: {
        form: 'refund',
        typed: { amount: '31', refundReason: 'Withdrawn' },
        problems: [wrong('amount', words.amountMore)],
      },
    }),
    state('no reason to do without', unpaid, {
      again: { form: 'waive', typed: {}, problems: [wrong('waiveReason', words.reasonMissing)] },
    }),
    {
      ...state('the longest Welsh', { ...paid, refunds: [refund('r1', {})] }, { service: longest(service) }),
      locale: 'cy',
    },
    refusedState(),
    refusedState('given back meanwhile', moreThanPaid),
    refusedState('one at a time', oneAtATime),
    refusedState('paid meanwhile', nothingOwed),
  ],
}
