import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

// The widths that the Design System has for boxes of a known length, in characters.
const widths = [2, 3, 4, 5, 10, 20]

/** One line of text; a box as wide as its limit where that is short. A text with a pattern is a code: no spelling is checked. */
export const textView: QuestionView = (question, context) => {
  const width = widths.find((one) => one >= (question.maxLength ?? Number.POSITIVE_INFINITY))
  return boxView(question, context, {
    stored: String,
    classes: width === undefined ? undefined : `govuk-input--width-${width}`,
    spellcheck: question.pattern ? false : undefined,
  })
}
