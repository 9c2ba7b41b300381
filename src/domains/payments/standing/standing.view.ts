import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { summaryList } from '#platform/govuk/summary-list/summary-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { CasePayment } from '../find-payment.ts'
import { isPending } from '../payment.rules.ts'
import { attemptStates, waitsToHear, paymentWords as words } from './payment.words.ts'

/** How an attempt stands that has not brought the money, for as long as there is something to pay. */
const stateOf = ({ attempt, due }: CasePayment): Text | undefined => {
  if (!attempt || due === 0 || attempt.status === 'made' || attempt.status === 'success') return undefined
  return isPending(attempt) ? waitsToHear : attemptStates[attempt.status]
}

/** How a case stands with its money: what is to pay, was paid, was done without and went back. `handle`: where staff see to it. */
export const standingView = (payment: CasePayment, locale: Locale, handle?: string): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const state = stateOf(payment)
  const onItsWay = payment.refunds.some(({ status }) => status === 'submitted')
  return html`${summaryList({
    rows: [
      payment.due > 0 && { key: say(words.toPay), value: html`<strong>${pounds(payment.due)}</strong>` },
      state && { key: say(words.state), value: say(state) },
      payment.paid > 0 && {
        key: say(words.paid),
        value: html`<span data-paid="${payment.paid}">${pounds(payment.paid)}</span>`,
      },
      payment.waived > 0 && {
        key: say(words.waived),
        value: `${pounds(payment.waived)}: ${say(words.waivedText)}`,
      },
      payment.refunded > 0 && {
        key: say(words.refunded),
        value: html`<span data-refunded="${payment.refunded}">${pounds(payment.refunded)}</span>${onItsWay && `, ${say(words.onItsWay)}`}`,
      },
    ],
  })}${handle && html`<p class="govuk-body"><a class="govuk-link" href="${handle}">${say(words.handle)}</a></p>`}`
}
