import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** A phone number, with the keyboard for one. */
export const phoneView: QuestionView = (question, context) =>
  boxView(question, context, {
    type: 'tel',
    classes: 'govuk-input--width-20',
    stored: String,
    usualAutocomplete: 'tel',
  })
