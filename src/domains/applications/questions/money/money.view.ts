import { moneyWords } from '#engine/questions/money/money-words.ts'
import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** An amount of money, in pounds. Stored pence are shown as they would be typed: 5250 → '52.50'. */
export const moneyView: QuestionView = (question, context) =>
  boxView(question, context, {
    stored: (value) => moneyWords(Number(value)).replace('£', ''),
    prefix: '£',
    classes: 'govuk-input--width-10',
    inputmode: 'decimal',
    spellcheck: false,
  })
