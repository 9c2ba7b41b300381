import type { FieldProblem } from '#core/field-problem.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { facts } from '#platform/views/facts.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { type CasePayment, canGiveBack } from '../../payments/find-payment.ts'
import type { Attempt } from '../../payments/payment.rules.ts'
import { isPending } from '../../payments/payment.rules.ts'
import type { Refund } from '../../payments/refunds/refund.rules.ts'
import { attemptStates, refundStates } from '../../payments/standing/payment.words.ts'
import type { PageFrame } from '../../places/frame.ts'
import { momentWords } from '../content/case-parts.view.ts'
import { words } from './payments.words.ts'

export type MoneyForm = 'refund' | 'waive'

export interface PaymentsView {
  readonly frame: PageFrame
  readonly reference: string
  readonly service: Text
  readonly payment: CasePayment
  readonly back: string
  /** the list of payments that need somebody */
  readonly unsettled: string
  action(form: MoneyForm): string
  hidden(form: MoneyForm): Html
  readonly again:
    | {
        readonly form: MoneyForm
        readonly typed: Readonly<Record<string, string>>
        readonly problems: readonly FieldProblem[]
      }
    | undefined
}

interface Line {
  readonly at: Temporal.Instant
  readonly what: Text
  readonly words: string | null
  readonly pence: number
  readonly state: Text | undefined
  readonly colour: string
  readonly number: string | null
}

const colours: Readonly<Record<string, string>> = {
  success: 'green',
  submitted: 'blue',
  asked: 'yellow',
  waiting: 'yellow',
  made: 'yellow',
}

const ofAttempt = (attempt: Attempt, again: boolean): Line => ({
  at: attempt.endedAt ?? attempt.madeAt,
  what: again ? words.again : words.payment,
  words: attempt.code && attempt.status === 'error' ? attempt.code : null,
  pence: attempt.pence,
  state: isPending(attempt) ? words.waits : attemptStates[attempt.status],
  colour: colours[attempt.status] ?? 'red',
  number: attempt.providerId,
})

const ofRefund = (refund: Refund): Line => ({
  at: refund.endedAt ?? refund.madeAt,
  what: refund.why === 'elsewhere' ? words.elsewhere : words.refund,
  words: refund.words,
  pence: refund.pence,
  state: refundStates[refund.status],
  colour: colours[refund.status] ?? 'red',
  number: refund.providerId,
})

const linesOf = (payment: CasePayment): readonly Line[] => {
  const paidFirst = payment.waived > 0 ? undefined : payment.attempts.find(({ status }) => status === 'success')
  const again = (attempt: Attempt) => attempt.status === 'success' && attempt !== paidFirst
  const waiver: Line[] =
    payment.waivedAt === undefined
      ? []
      : [
          {
            at: payment.waivedAt,
            what: words.waiver,
            words: payment.waivedReason ?? null,
            pence: payment.waived,
            state: undefined,
            colour: '',
            number: null,
          },
        ]
  return [
    ...payment.attempts.map((attempt) => ofAttempt(attempt, again(attempt))),
    ...payment.refunds.map(ofRefund),
    ...waiver,
  ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
}

const history = (view: PaymentsView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const lines = linesOf(view.payment)
  if (lines.length === 0) return html`<p class="govuk-body">${say(words.none)}</p>`
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return table({
    classes: 'moothall-stack moothall-queue',
    head: [words.what, words.amount, words.state, words.when, words.number].map((text) => ({ text: say(text) })),
    rows: lines.map((line) => [
      { text: html`${say(line.what)}${line.words && html`<br><span class="govuk-hint">${line.words}</span>`}` },
      { text: pounds(line.pence), ...under(words.amount) },
      {
        text: line.state ? tag({ text: say(line.state), classes: `govuk-tag--${line.colour}` }) : '–',
        ...under(words.state),
      },
      { text: momentWords(line.at, locale), ...under(words.when) },
      { text: line.number ?? '–', ...under(words.number) },
    ]),
  })
}

const fieldOf = (view: PaymentsView, form: MoneyForm, field: string, usual = '') => {
  const again = view.again?.form === form ? view.again : undefined
  const problem = again?.problems.find((each) => each.field === field)
  return {
    value: again?.typed[field] ?? usual,
    ...(problem && { errorMessage: { text: inLocale(problem.message, view.frame.locale) } }),
  }
}

const reasonBox = (view: PaymentsView, form: MoneyForm, name: string): Html =>
  textarea({
    name,
    rows: 3,
    label: { text: inLocale(words.why, view.frame.locale), classes: 'govuk-label--s' },
    hint: { text: inLocale(words.whyHint, view.frame.locale) },
    ...fieldOf(view, form, name),
  })

const plainPounds = (pence: number): string => pounds(pence).replace(/[£,]/g, '')

const refundForm = (view: PaymentsView): Html | false => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const able = view.payment.attempts
    .map((attempt) => ({ attempt, most: canGiveBack(view.payment, attempt) }))
    .filter(({ most }) => most > 0)
  const [only, ...more] = able
  if (!only) return false
  const items = able.map(({ attempt, most }) => ({
    value: attempt.id,
    text: `${pounds(most)}, ${momentWords(attempt.endedAt ?? attempt.madeAt, locale)}`,
  }))
  const hint = more.length === 0 ? `${say(words.upTo)} ${pounds(only.most)}. ${say(words.less)}` : say(words.less)
  return html`<section class="moothall-act moothall-act--main" aria-labelledby="give-back"><h2 class="govuk-heading-m" id="give-back">${say(words.giveBack)}</h2>
<p class="govuk-body">${say(words.giveBackText)}</p>
<form method="post" action="${view.action('refund')}" novalidate>${view.hidden('refund')}
${
  more.length === 0
    ? html`<input type="hidden" name="attempt" value="${only.attempt.id}">`
    : radios({
        name: 'attempt',
        items,
        fieldset: { legend: { text: say(words.which), classes: 'govuk-fieldset__legend--s' } },
        ...fieldOf(view, 'refund', 'attempt'),
      })
}
${input({ id: 'amount', name: 'amount', prefix: { text: '£' }, inputmode: 'decimal', spellcheck: false, classes: 'govuk-input--width-5', label: { text: say(words.howMuch), classes: 'govuk-label--s' }, hint: { text: hint }, ...fieldOf(view, 'refund', 'amount', more.length === 0 ? plainPounds(only.most) : '') })}
${reasonBox(view, 'refund', 'refundReason')}
${button({ text: say(words.giveBackButton), preventDoubleClick: true })}</form></section>`
}

const waiveForm = (view: PaymentsView): Html | false => {
  if (view.payment.due === 0) return false
  const say = (text: Text) => inLocale(text, view.frame.locale)
  return html`<section class="moothall-act" aria-labelledby="do-without"><h2 class="govuk-heading-m" id="do-without">${say(words.doWithout)}</h2>
<p class="govuk-body">${say(words.doWithoutText)}</p>
<form method="post" action="${view.action('waive')}" novalidate>${view.hidden('waive')}${reasonBox(view, 'waive', 'waiveReason')}
${button({ text: say(words.doWithoutButton), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form></section>`
}

/** The money of a case at the desk: what was owed and paid, each attempt and refund, and what may be done with it. */
export const paymentsView = (view: PaymentsView): Html => {
  const { frame, payment } = view
  const say = (text: Text) => inLocale(text, frame.locale)
  const problems = view.again?.problems ?? []
  const sums = [
    [words.owed, payment.owed],
    [words.paid, payment.paid],
    [words.waived, payment.waived],
    [words.refunded, payment.refunded],
    [words.due, payment.due],
  ] as const
  return inLayout({
    ...frame,
    title: `${say(words.title)}: ${view.reference}`,
    wide: true,
    back: { href: view.back, text: say(words.back) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'case-payments', 'data-reference': view.reference },
    main: html`${problems.length > 0 && errorSummary({ locale: frame.locale, errorList: problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
<span class="govuk-caption-l">${view.reference}, ${say(view.service)}</span>
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body-s moothall-purpose">${say(words.purpose)}</p>
<div class="moothall-desk"><div>
${facts(
  sums.map(
    ([word, pence], i) => (i === 0 || pence > 0) && { key: say(word), value: html`<strong>${pounds(pence)}</strong>` },
  ),
)}
<h2 class="govuk-heading-m">${say(words.history)}</h2>
${history(view)}
<p class="govuk-body"><a class="govuk-link" href="${view.unsettled}">${say(words.unsettled)}</a></p>
</div><div>${refundForm(view)}${waiveForm(view)}</div></div>`,
  })
}
