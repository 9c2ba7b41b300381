import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { radios } from '#platform/govuk/radios/radios.ts'
import { asLegend, errorAt, hintOf, shownIn } from '../asked.ts'
import type { QuestionView } from '../question-context.ts'

/** One of the choices, each with its hint. */
export const oneOfView: QuestionView = (question, context) =>
  radios({
    name: context.name,
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    value: shownIn(context, typeof context.value === 'string' ? context.value : undefined),
    items: (question.options ?? []).map(({ id, label, hint }) => ({
      value: id,
      text: inLocale(textOf(label), context.locale),
      hint: inLocale(textOf(hint), context.locale) || undefined,
    })),
    locale: context.locale,
  })
