import { characterCount } from '#platform/govuk/character-count/character-count.ts'
import { textarea } from '#platform/govuk/textarea/textarea.ts'
import { asLabel, autocompleteOf, errorAt, hintOf, shownIn } from '../asked.ts'
import type { QuestionView } from '../question-context.ts'

/** Text of several lines; with a count of what is left where it has a limit. */
export const longTextView: QuestionView = (question, context) => {
  const { maxLength, maxWords } = question
  const options = {
    name: context.name,
    label: asLabel(question, context),
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    value: shownIn(context, typeof context.value === 'string' ? context.value : undefined),
    rows: question.rows,
    autocomplete: autocompleteOf(question, context),
    locale: context.locale,
  }
  if (maxLength === undefined && maxWords === undefined) return textarea(options)
  if (maxWords === undefined) return characterCount({ ...options, maxlength: maxLength })
  return characterCount({ ...options, maxlength: maxWords, countType: 'words' })
}
