import { dateInput } from '#platform/govuk/date-input/date-input.ts'
import { asLegend, errorAt, hintOf } from '../asked.ts'
import type { QuestionView } from '../question-context.ts'
import { dateBoxes } from './date-boxes.ts'

/** A date in three boxes. A browser may fill it where it is the person's own date of birth. */
export const dateView: QuestionView = (question, context) =>
  dateInput({
    id: `${context.name}-date`,
    fieldset: { legend: asLegend(question, context) },
    hint: hintOf(question, context),
    errorMessage: errorAt(context),
    items: dateBoxes(
      context,
      ['day', 'month', 'year'],
      question.fact === 'person.birthDate' || question.autocomplete === 'bday',
    ),
    locale: context.locale,
  })
