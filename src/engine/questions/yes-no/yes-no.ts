import type { Question } from '../../design/question.ts'
import { cleanLine } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { selectYes, type Wrong, wrongShape } from '../wording.ts'

const answers: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }
const neither = (q: Question): Wrong => ({ code: 'missing', message: selectYes(q) })

/** Yes or no: the control's values are `yes` and `no`; stored as true or false. In Welsh always "Ie" and "Na". */
export const yesNo: QuestionKind = typedKind<boolean>({
  type: 'yesNo',
  celType: 'bool',
  defaultCategory: true,
  empty: false,
  missing: selectYes,
  clean: (text) => cleanLine(text).toLowerCase(),
  parse: (q, text) => {
    const value = Object.hasOwn(answers, text) ? answers[text] : undefined
    return value === undefined ? neither(q) : { value }
  },
  holds: (q, value) => (typeof value === 'boolean' ? undefined : wrongShape(q)),
  words: (value, locale) => [locale === 'cy' ? (value ? 'Ie' : 'Na') : value ? 'Yes' : 'No'],
})
