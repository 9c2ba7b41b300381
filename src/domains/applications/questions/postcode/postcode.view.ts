import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** A UK postcode. */
export const postcodeView: QuestionView = (question, context) =>
  boxView(question, context, {
    classes: 'govuk-input--width-10',
    spellcheck: false,
    autocapitalize: 'characters',
    stored: String,
    usualAutocomplete: 'postal-code',
  })
