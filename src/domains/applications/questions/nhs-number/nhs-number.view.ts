import { kindOf } from '#engine/questions/kinds.ts'
import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** An NHS number, shown in three parts. */
export const nhsNumberView: QuestionView = (question, context) =>
  boxView(question, context, {
    stored: (value) => kindOf('nhsNumber').words(question, value, context.locale).join(''),
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
    inputmode: 'numeric',
    spellcheck: false,
  })
