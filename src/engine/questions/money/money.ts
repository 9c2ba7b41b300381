import type { Question } from '../../design/question.ts'
import { plainDecimal } from '../number/number-text.ts'
import { rangeProblem } from '../number/range.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { must, type Wrong, wrongShape } from '../wording.ts'
import { moneyWords } from './money-words.ts'

const notMoney = (q: Question): Wrong => ({
  code: 'not-money',
  message: must(q, {
    en: 'must be an amount of money, like 123 or 123.45',
    cy: 'fod yn swm o arian, fel 123 neu 123.45',
  }),
})

const parse = (q: Question, typed: string): Parsed<number> => {
  const pence = /^(\d{1,2})p$/i.exec(typed)?.[1]
  if (pence !== undefined) return { value: Number(pence) }
  const text = plainDecimal(typed.replace(/^([-−]?)\s*£/, '$1'))
  const [whole = '', part = ''] = text?.split('.') ?? []
  if (text === undefined || part.replace(/0+$/, '').length > 2) return notMoney(q)
  if (whole.replace(/^-?0*/, '').length > 12) return notMoney(q)
  const amount = Number(whole.replace('-', '')) * 100 + Number(part.slice(0, 2).padEnd(2, '0'))
  return { value: (text.startsWith('-') ? -amount : amount) + 0 }
}

// Amounts below nothing are a limit like another, so a question that wants them says so with its `min`.
const withLeast = (q: Question): Question => (q.min === undefined ? { ...q, min: 0 } : q)

/** Money, typed in pounds with or without pence ('£1,250.50'), stored in whole pence (125050). Not below £0 unless `min` is. */
export const money: QuestionKind = typedKind<number>({
  type: 'money',
  celType: 'int',
  defaultCategory: true,
  empty: 0,
  parse,
  holds: (q, value) => (Number.isSafeInteger(value) ? undefined : wrongShape(q)),
  limits: (q, value) => {
    const wrong = rangeProblem(withLeast(q), value, moneyWords, 'less')
    return wrong ? [wrong] : []
  },
  words: (value) => [moneyWords(value)],
  toCel: (_q, value) => BigInt(value),
})
