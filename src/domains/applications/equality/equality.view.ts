import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Text } from '#core/text.ts'
import type { Page } from '#engine/design/design.ts'
import type { Question } from '#engine/design/question.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { button } from '#platform/govuk/button/button.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { contentsAt } from '../journey/content.view.ts'
import { journeyAttributes, type Shown } from '../journey/journey.view.ts'
import { questionView } from '../questions/question.view.ts'
import { words } from './equality.words.ts'

/** A page of the design with its equality questions, each with the choices of its list. */
export interface PageApart {
  readonly page: Page
  readonly questions: readonly Question[]
}

export interface EqualityView {
  readonly frame: PageFrame
  readonly shown: Shown
  readonly reference: string
  readonly pages: readonly PageApart[]
  /** what was typed, where it is shown again */
  readonly form: Form | undefined
  readonly problems: readonly FieldProblem[]
  readonly action: string
  readonly hidden: Html
  readonly exit: boolean
}

const pageView = (view: EqualityView, { page, questions }: PageApart): Html => {
  const { locale } = view.frame
  const title = inLocale(textOf(page.title), locale)
  return html`${view.pages.length > 1 && html`<h2 class="govuk-heading-m">${title}</h2>`}
${contentsAt(page, undefined, locale)}
${questions.map(
  (question) => html`${questionView(question, {
    form: view.form,
    problems: view.problems.filter(({ field }) => field === question.id || field.startsWith(`${question.id}.`)),
    locale,
    name: question.id,
  })}
${contentsAt(page, question.id, locale)}`,
)}`
}

/** The equality questions of a service, on one page after everything is sent: all optional, and passed over by one button. */
export const equalityView = (view: EqualityView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...view.frame,
    title: say(words.title),
    hasErrors: view.problems.length > 0,
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, 'equality-questions', view.reference),
    main: html`${view.problems.length > 0 && errorSummary({ locale, errorList: view.problems.map(({ field, message }) => ({ text: say(message), href: `#${field}` })) })}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body"><strong>${say(words.sent).replace('{reference}', view.reference)}</strong></p>
<p class="govuk-body">${say(words.why)}</p>
${insetText({ text: say(words.who) })}
<form method="post" action="${view.action}" novalidate>
${view.hidden}
${view.pages.map((page) => pageView(view, page))}
<div class="govuk-button-group">
${button({ text: say(words.save), preventDoubleClick: true, name: 'do', value: 'save' })}
${button({ text: say(words.skip), preventDoubleClick: true, name: 'do', value: 'skip', classes: 'govuk-button--secondary' })}
</div>
</form>`,
  })
}
