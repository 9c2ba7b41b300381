import { kindOf } from '#engine/questions/kinds.ts'
import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** A National Insurance number, shown in pairs. */
export const nationalInsuranceView: QuestionView = (question, context) =>
  boxView(question, context, {
    stored: (value) => kindOf('nationalInsurance').words(question, value, context.locale).join(''),
    classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing',
    spellcheck: false,
    autocapitalize: 'characters',
  })
