import { cleanLines } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { textLimits } from '../text/text-limits.ts'
import { typedKind } from '../typed-kind.ts'

/** Text of several lines, ended by \n. At most 20,000 characters unless the question says another number. */
export const longText: QuestionKind = typedKind<string>({
  type: 'longText',
  celType: 'string',
  empty: '',
  clean: cleanLines,
  parse: (_q, typed) => ({ value: typed }),
  limits: (q, value) => textLimits(q, value, 20000),
  words: (value) => value.split('\n'),
})
