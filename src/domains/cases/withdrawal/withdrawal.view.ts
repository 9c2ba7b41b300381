import type { FieldProblem } from '#core/field-problem.ts'
import { pounds } from '#core/pounds.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from './withdrawal.words.ts'

export interface WithdrawalView {
  readonly frame: PageFrame
  readonly at: 'request' | 'desk'
  readonly reference: string
  readonly service: Text
  /** pence: what was paid and not given back, and what is still to pay */
  readonly paid: number
  readonly due: number
  readonly back: string
  readonly action: string
  readonly hidden: Html
  readonly reason: string
  readonly problems: readonly FieldProblem[]
  readonly exit: boolean
}

const money = (text: Text, pence: number, locale: Locale): string =>
  inLocale(text, locale).replace(/\{(paid|due)\}/, pounds(pence))

/** What a withdrawn request's person is told of what they paid for it; nothing where they paid nothing. */
export const paidBefore = (paid: number, locale: Locale): Html | false =>
  paid > 0 && insetText({ text: money(words.paidLater, paid, locale) })

/** The page that asks once more before a request is withdrawn: what it means, what happens to money, and why. */
export const withdrawalView = (view: WithdrawalView): Html => {
  const { locale } = view.frame
  const desk = view.at === 'desk'
  const say = (text: Text) => inLocale(text, locale)
  const title = say(desk ? words.titleDesk : words.title)
  const [problem] = view.problems
  return inLayout({
    ...view.frame,
    title,
    back: { href: view.back, text: view.reference },
    exit: view.exit,
    hasErrors: problem !== undefined,
    mainAttributes: { 'data-page': 'withdraw', 'data-reference': view.reference },
    main: html`${problem && errorSummary({ locale, errorList: [{ text: say(problem.message), href: '#reason' }] })}
<span class="govuk-caption-l">${say(view.service)}, ${view.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${say(desk ? words.introDesk : words.intro)}</p>
${view.paid > 0 && insetText({ text: money(desk ? words.paidDesk : words.paid, view.paid, locale) })}
${!desk && view.due > 0 && html`<p class="govuk-body">${money(words.unpaid, view.due, locale)}</p>`}
<form method="post" action="${view.action}" novalidate>${view.hidden}
${textarea({
  name: 'reason',
  rows: 4,
  value: view.reason,
  label: { text: say(desk ? words.reasonDesk : words.reason), classes: 'govuk-label--s' },
  hint: { text: say(desk ? words.reasonDeskHint : words.reasonHint) },
  ...(problem ? { errorMessage: { text: say(problem.message) } } : {}),
})}
<div class="govuk-button-group">${button({ text: say(words.button), classes: 'govuk-button--warning', preventDoubleClick: true })}
<a class="govuk-link" href="${view.back}">${say(words.keep)}</a></div>
</form>`,
  })
}
