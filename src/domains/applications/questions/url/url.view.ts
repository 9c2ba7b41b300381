import { boxView } from '../box.view.ts'
import type { QuestionView } from '../question-context.ts'

/** A web address.. */
export const urlView: QuestionView = (question, context) =>
  boxView(question, context, { inputmode: 'url', spellcheck: false, stored: String })
