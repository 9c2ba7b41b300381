import type { FieldProblem } from '#core/field-problem.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { details } from '#platform/govuk/details/details.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Payment } from '../payment.rules.ts'
import { type CardForm, testCards } from './card.rules.ts'
import { cardWords } from './card.words.ts'

export interface CardView {
  readonly payment: Payment
  readonly locale: Locale
  /** without the `/cy` of Welsh */
  readonly path: string
  readonly typed: CardForm
  readonly problems: readonly FieldProblem[]
}

type Say = (word: keyof typeof cardWords) => string
const sayIn =
  (locale: Locale): Say =>
  (word) =>
    inLocale(cardWords[word], locale)

const spaced = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')

const cardTable = (say: Say): Html =>
  details({
    summary: say('cards'),
    open: true,
    text: html`${table({
      head: [say('card'), say('outcome')],
      rows: Object.entries(testCards).map(([digits, { words }]) => [spaced(digits), say(words)]),
    })}<p class="govuk-body">${say('anyDate')}</p>`,
  })

const boxes = ({ typed, problems, locale }: CardView, say: Say): Html => {
  const wrong = (field: string) => {
    const problem = problems.find((each) => each.field === field)
    return problem ? { errorMessage: { text: inLocale(problem.message, locale) } } : {}
  }
  const box = { inputmode: 'numeric', spellcheck: false }
  return html`${input({ ...box, id: 'cardNumber', name: 'cardNumber', value: typed.number, autocomplete: 'cc-number', classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing', label: { text: say('number'), classes: 'govuk-label--s' }, hint: { text: say('numberHint') }, ...wrong('cardNumber') })}
${input({ ...box, id: 'expiry', name: 'expiry', value: typed.expiry, autocomplete: 'cc-exp', classes: 'govuk-input--width-5', label: { text: say('expiry'), classes: 'govuk-label--s' }, hint: { text: say('expiryHint') }, ...wrong('expiry') })}
${input({ ...box, id: 'cvc', name: 'cvc', autocomplete: 'cc-csc', classes: 'govuk-input--width-4', label: { text: say('cvc'), classes: 'govuk-label--s' }, hint: { text: say('cvcHint') }, ...wrong('cvc') })}`
}

/** The page on which a person pays at the sandbox. What is typed into it is looked at once and never kept. */
export const cardView = (view: CardView): Html => {
  const { payment, locale, problems } = view
  const say = sayIn(locale)
  return inLayout({
    title: say('title'),
    locale,
    path: view.path,
    hasErrors: problems.length > 0,
    phase: { tag: 'Demo', text: say('sandbox') },
    mainAttributes: { 'data-page': 'sandbox-card', 'data-payment': payment.id },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: inLocale(message, locale), href: `#${field}` })) })}
<h1 class="govuk-heading-l">${say('title')}</h1>
${summaryList({
  rows: [
    { key: say('for'), value: payment.description },
    { key: say('reference'), value: payment.reference },
    { key: say('total'), value: html`<strong>${pounds(payment.amount)}</strong>` },
  ],
})}
${cardTable(say)}
<form method="post" action="${locale === 'cy' ? '/cy' : ''}${view.path}" novalidate>
${boxes(view, say)}
<div class="govuk-button-group">
${button({ text: `${say('pay')} ${pounds(payment.amount)}`, name: 'do', value: 'pay', preventDoubleClick: true })}
${button({ text: say('later'), name: 'do', value: 'later', classes: 'govuk-button--secondary', preventDoubleClick: true })}
${button({ text: say('cancel'), name: 'do', value: 'cancel', classes: 'govuk-button--secondary', preventDoubleClick: true })}
<a class="govuk-link" href="${payment.returnUrl}">${say('leave')}</a>
</div>
</form>`,
  })
}

/** Somebody opens the page of a payment that is over. */
export const endedView = (view: Pick<CardView, 'payment' | 'locale' | 'path'>): Html => {
  const say = sayIn(view.locale)
  return inLayout({
    title: say('endedTitle'),
    locale: view.locale,
    path: view.path,
    mainAttributes: { 'data-page': 'sandbox-ended', 'data-payment': view.payment.id },
    main: html`<h1 class="govuk-heading-l">${say('endedTitle')}</h1>
${insetText({ text: `${view.payment.description}, ${pounds(view.payment.amount)}` })}
<p class="govuk-body"><a class="govuk-link" href="${view.payment.returnUrl}">${say('back')}</a></p>`,
  })
}
