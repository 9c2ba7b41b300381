import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** An email address, with the keyboard for one. */
export const emailView: QuestionView = (question, context) =>
  boxView(question, context, { type: 'email', spellcheck: false, stored: String, usualAutocomplete: 'email' })
