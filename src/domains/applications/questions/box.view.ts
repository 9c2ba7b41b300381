import { inLocale } from '#core/text.ts'
import type { Question } from '#engine/design/question.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type InputOptions, input } from '#platform/govuk/input/input.ts'
import type { Html } from '#platform/views/html.ts'
import { asLabel, autocompleteOf, errorAt, hintOf, shownIn } from './asked.ts'
import type { QuestionContext } from './question-context.ts'

/** What a type says of its one box. `stored` writes the stored answer as a person would have typed it. */
export interface BoxOptions
  extends Pick<InputOptions, 'classes' | 'inputmode' | 'type' | 'spellcheck' | 'autocapitalize'> {
  readonly stored: (value: unknown) => string
  readonly usualAutocomplete?: string
  readonly prefix?: string
  readonly hint?: string
}

/** A question that is answered in one box for a line of text. */
export const boxView = (q: Question, context: QuestionContext, box: BoxOptions): Html => {
  const { value, name, locale } = context
  const { stored, usualAutocomplete, prefix, hint, ...rest } = box
  return input({
    ...rest,
    name,
    label: asLabel(q, context),
    hint: hintOf(q, context) ?? hint,
    errorMessage: errorAt(context),
    value: shownIn(context, value === undefined || value === null ? undefined : stored(value)),
    prefix: inLocale(textOf(q.prefix), locale) || prefix,
    suffix: inLocale(textOf(q.suffix), locale) || undefined,
    autocomplete: autocompleteOf(q, context, usualAutocomplete),
    locale,
  })
}
