import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { input } from '#platform/govuk/input/input.ts'
import { panel } from '#platform/govuk/panel/panel.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { words } from './checking.words.ts'
import type { CheckOutcome } from './letter.store.ts'

export interface CheckingView {
  readonly frame: PageFrame
  readonly action: string
  readonly hidden: Html
  readonly typed: { readonly reference: string; readonly code: string }
  readonly problems: readonly FieldProblem[]
  readonly found: { readonly outcome: CheckOutcome; readonly dated: string | null } | undefined
}

const results = {
  superseded: [words.superseded, words.supersededText],
  unknown: [words.unknown, words.unknownText],
  'too-many': [words.tooMany, words.tooManyText],
} as const

const result = (view: CheckingView, outcome: CheckOutcome): Html => {
  const { locale } = view.frame
  const day = view.found?.dated ? longDate(view.found.dated, locale) : ''
  const fill = (text: Text) => inLocale(text, locale).replace('{day}', day)
  const again = html`<p class="govuk-body"><a class="govuk-link" href="${view.action}">${inLocale(words.again, locale)}</a></p>`
  if (outcome === 'sent')
    return html`${panel({ title: fill(words.sent), text: fill(words.sentText), headingLevel: 1 })}${again}`
  const [title, text] = results[outcome]
  return html`<h1 class="govuk-heading-l">${fill(title)}</h1><p class="govuk-body-l">${fill(text)}</p>${again}`
}

const form = (view: CheckingView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const found = view.problems.find((problem) => problem.field === field)
    return found ? { errorMessage: { text: say(found.message) } } : {}
  }
  const box = (name: 'reference' | 'code', hint: Text) =>
    input({
      name,
      label: { text: say(words[name]), classes: 'govuk-label--m' },
      hint: say(hint),
      value: view.typed[name],
      classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
      autocomplete: 'off',
      spellcheck: false,
      ...wrong(name),
    })
  return html`<h1 class="govuk-heading-l">${say(words.title)}</h1><p class="govuk-body-l">${say(words.intro)}</p>
<form method="post" action="${view.action}" novalidate>${view.hidden}
${box('reference', words.hint)}${box('code', words.codeHint)}
${button({ text: say(words.check), preventDoubleClick: true })}</form>`
}

/** Where anybody who is shown a letter checks it: the form, and what came out. */
export const checkingView = (view: CheckingView): Html => {
  const { frame, problems, found } = view
  const { locale } = frame
  return inLayout({
    ...frame,
    title: inLocale(words.title, locale),
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'check-letter', 'data-outcome': found?.outcome ?? '' },
    main: html`${
      problems.length > 0 &&
      errorSummary({
        locale,
        errorList: problems.map(({ field, message }) => ({ text: inLocale(message, locale), href: `#${field}` })),
      })
    }${found ? result(view, found.outcome) : form(view)}`,
  })
}
