import { inLocale } from '#core/text.ts'
import { allOf } from '#engine/questions/form-text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type CheckboxItem, checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { asLegend, errorAt, hintOf } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** Any of the choices; one that excludes the others stands last, after "or". */
export const anyOfView: QuestionView = (question, context) => {
  const { form, value, name, locale } = context
  const options = question.options ?? []
  const item =
    (exclusive: boolean) =>
    (choice: (typeof options)[number]): CheckboxItem => ({
      value: choice.id,
      text: inLocale(textOf(choice.label), locale),
      hint: inLocale(textOf(choice.hint), locale) || undefined,
      behaviour: exclusive ? 'exclusive' : undefined,
    })
  const last = options.filter(({ exclusive }) => exclusive)
  return checkboxes({
    name,
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context) ?? inLocale(words.selectAll, locale),
    errorMessage: errorAt(context),
    values: form === undefined ? (Array.isArray(value) ? value.map(String) : []) : allOf(form, name),
    items: [
      ...options.filter(({ exclusive }) => !exclusive).map(item(false)),
      last.length > 0 && last.length < options.length && { divider: inLocale(words.or, locale) },
      ...last.map(item(true)),
    ],
    locale,
  })
}
