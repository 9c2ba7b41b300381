import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { textLimits } from './text-limits.ts'

/** One line of text. Stored as it was typed, cleaned; at most 1,000 characters unless the question says another number. */
export const text: QuestionKind = typedKind<string>({
  type: 'text',
  celType: 'string',
  empty: '',
  parse: (_q, typed) => ({ value: typed }),
  limits: (q, value) => textLimits(q, value, 1000),
  words: (value) => [value],
})
