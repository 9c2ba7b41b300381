import { inLocale } from '#core/text.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { asLegend, errorAt, hintOf, shownIn } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** Yes or no, side by side. */
export const yesNoView: QuestionView = (question, context) => {
  const stored = typeof context.value === 'boolean' ? (context.value ? 'yes' : 'no') : undefined
  return radios({
    name: context.name,
    classes: 'govuk-radios--inline',
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    value: shownIn(context, stored),
    items: [
      { value: 'yes', text: inLocale(words.yes, context.locale) },
      { value: 'no', text: inLocale(words.no, context.locale) },
    ],
    locale: context.locale,
  })
}
