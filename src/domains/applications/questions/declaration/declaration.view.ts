import { inLocale } from '#core/text.ts'
import { typed } from '#engine/questions/form-text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { html } from '#platform/views/html.ts'
import { smallMarkdown } from '#platform/views/small-markdown.ts'
import { asLegend, errorAt, hintOf } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** What the person declares, and one box to tick. */
export const declarationView: QuestionView = (question, context) => {
  const { form, value, name, locale } = context
  const statement = inLocale(textOf(question.statement), locale)
  return checkboxes({
    name,
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    formGroup: { before: statement ? smallMarkdown(statement) : undefined },
    values: (form === undefined ? value === true : typed(form, name) !== '') ? ['yes'] : [],
    items: [{ value: 'yes', text: html`${inLocale(words.agree, locale)}` }],
    locale,
  })
}
