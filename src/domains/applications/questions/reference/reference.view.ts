import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { select } from '#platform/govuk/select/select.ts'
import { asLabel, errorAt, hintOf, shownIn } from '../asked.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** One entry of a long list. */
export const referenceView: QuestionView = (question, context) =>
  select({
    name: context.name,
    label: asLabel(question, context),
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    value: shownIn(context, typeof context.value === 'string' ? context.value : undefined),
    items: [
      { value: '', text: inLocale(words.choose, context.locale) },
      ...(question.options ?? []).map(({ id, label }) => ({
        value: id,
        text: inLocale(textOf(label), context.locale),
      })),
    ],
    locale: context.locale,
  })
