import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { asLegend, errorAt, hintOf } from '../asked.ts'
import { dateBoxes } from '../date/date-boxes.ts'
import type { QuestionView } from '../question-context.ts'

/** A month of a year in two boxes. */
export const monthView: QuestionView = (question, context) =>
  dateInput({
    id: `${context.name}-date`,
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    items: dateBoxes(context, ['month', 'year'], false),
    locale: context.locale,
  })
