import { inLocale } from '#core/text.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { boxView } from '../box.view.ts'
import { words } from '../question.words.ts'
import type { QuestionView } from '../question-context.ts'

/** A time of day, typed as people write it. */
export const timeView: QuestionView = (question, context) =>
  boxView(question, context, {
    stored: (value) => kindOf('time').words(question, value, context.locale).join(''),
    hint: inLocale(words.timeHint, context.locale),
    classes: 'govuk-input--width-10',
    spellcheck: false,
  })
