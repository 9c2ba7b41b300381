import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** A number in a narrow box, with the keyboard for digits. */
export const numberView: QuestionView = (question, context) =>
  boxView(question, context, {
    stored: String,
    classes: (question.max ?? 1e9) < 1000 ? 'govuk-input--width-3' : 'govuk-input--width-10',
    // The keyboards of "numeric" and "decimal" have no minus on some phones, so a number below nothing gets the full one.
    inputmode: (question.min ?? -1) < 0 ? undefined : question.decimals === undefined ? 'numeric' : 'decimal',
    spellcheck: false,
  })
