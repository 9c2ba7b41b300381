import type { Question } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { must, type Wrong, wrongShape } from '../wording.ts'
import { numberWords, plainDecimal } from './number-text.ts'
import { rangeProblem } from './range.ts'

const notWhole = (q: Question): Wrong => ({
  code: 'not-whole',
  message: must(q, { en: 'must be a whole number', cy: 'fod yn rhif cyfan' }),
})
const tooFine = (q: Question, decimals: number): Wrong => ({
  code: 'too-many-decimals',
  message: must(q, {
    en: `must have no more than ${decimals} decimal ${decimals === 1 ? 'place' : 'places'}`,
    cy: `fod â dim mwy na ${decimals} lle degol`,
  }),
})
const beyond: Wrong['code'] = 'too-large'
const tooLarge = (q: Question): Wrong => ({
  code: beyond,
  message: must(q, { en: 'must have 15 digits or fewer', cy: 'fod yn 15 digid neu lai' }),
})

const fineness = (q: Question, decimals: number): Wrong | undefined => {
  if (decimals <= (q.decimals ?? 0)) return undefined
  return q.decimals === undefined ? notWhole(q) : tooFine(q, q.decimals)
}

const parse = (q: Question, typed: string): Parsed<number> => {
  const text = plainDecimal(typed)
  if (text === undefined) return { code: 'not-number', message: must(q, { en: 'must be a number', cy: 'fod yn rhif' }) }
  const [whole = '', part = ''] = text.split('.')
  const decimals = part.replace(/0+$/, '')
  const wrong = fineness(q, decimals.length)
  if (wrong) return wrong
  if (whole.replace(/^-?0*/, '').length + decimals.length > 15) return tooLarge(q)
  return { value: Number(text) + 0 }
}

const holds = (q: Question, value: unknown): Wrong | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongShape(q)
  if (Math.abs(value) >= 1e15) return tooLarge(q)
  if (Number.isInteger(value)) return undefined
  return fineness(q, /e-/.test(String(value)) ? 7 : (String(value).split('.')[1]?.length ?? 0))
}

/** A whole number, or one with up to `decimals` places. Stored as a JSON number of at most 15 digits. */
export const number: QuestionKind = typedKind<number>({
  type: 'number',
  celType: (q) => (q.decimals === undefined ? 'int' : 'double'),
  defaultCategory: true,
  empty: 0,
  parse,
  holds,
  limits: (q, value) => {
    const wrong = rangeProblem(q, value, numberWords, 'fewer')
    return wrong ? [wrong] : []
  },
  words: (value) => [numberWords(value)],
  toCel: (q, value) => (q.decimals === undefined ? BigInt(value) : value),
})
