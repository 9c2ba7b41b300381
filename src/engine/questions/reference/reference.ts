import { choiceKind } from '../one-of/one-of.ts'
import type { QuestionKind } from '../question-kind.ts'

/** One entry of a reference list, asked with a select; stored as the entry's id. */
export const reference: QuestionKind = choiceKind('reference')
