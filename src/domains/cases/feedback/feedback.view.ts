import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { scores, words } from './feedback.words.ts'

export interface FeedbackView {
  readonly frame: PageFrame
  readonly service: Text
  readonly action: string
  readonly services: string
  readonly hidden: Html
  readonly typed: { readonly score: string; readonly words: string; readonly replyTo: string }
  readonly problems: readonly FieldProblem[]
  readonly done: boolean
  readonly exit: boolean
}

const form = (view: FeedbackView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = view.problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  return html`<form method="post" action="${view.action}" novalidate>${view.hidden}
${radios({
  name: 'score',
  fieldset: { legend: { text: say(words.score), classes: 'govuk-fieldset__legend--m' } },
  value: view.typed.score,
  items: scores.map(([value, text]) => ({ value: String(value), text: say(text) })),
  ...wrong('score'),
})}
${textarea({
  name: 'words',
  rows: 5,
  value: view.typed.words,
  label: { text: say(words.words), classes: 'govuk-label--s' },
  hint: { text: say(words.wordsHint) },
  ...wrong('words'),
})}
${input({
  name: 'replyTo',
  type: 'email',
  value: view.typed.replyTo,
  label: { text: say(words.replyTo), classes: 'govuk-label--s' },
  hint: { text: say(words.replyToHint) },
  ...wrong('replyTo'),
})}
${button({ text: say(words.send), preventDoubleClick: true })}</form>`
}

/** Where anybody says what they think of a service, and the thanks for it. */
export const feedbackView = (view: FeedbackView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const title = say(view.done ? words.thanks : words.title)
  return inLayout({
    ...view.frame,
    title,
    hasErrors: view.problems.length > 0,
    exit: view.exit,
    mainAttributes: { 'data-page': view.done ? 'feedback-given' : 'feedback' },
    main: view.done
      ? html`${panel({ title })}
<p class="govuk-body">${say(words.thanksText)}</p>
<p class="govuk-body"><a class="govuk-link" href="${view.services}">${say(words.services)}</a></p>`
      : html`${
          view.problems.length > 0 &&
          errorSummary({
            locale,
            errorList: view.problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })),
          })
        }<span class="govuk-caption-l">${say(view.service)}</span><h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${say(words.apart)}</p>
${form(view)}`,
  })
}
