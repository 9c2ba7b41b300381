import type { Question } from '../../design/question.ts'
import type { QuestionKind } from '../question-kind.ts'
import { type Parsed, typedKind } from '../typed-kind.ts'
import { ownOr } from '../wording.ts'

const written = /^\+?[\d\s().\-‐-―/]+?(?:\s*(?:ext\.?|x|est\.?)\s*\d{1,6})?$/i
// Numbers of the United Kingdom: 0 and nine or ten digits, and the two short ones that Ofcom keeps (0800 1111, 0845 46 4x).
const national = /^0(?:[1-9]\d{8,9}|8001111|845464\d)$/
const international = /^(?:\+|00)(?!44)[1-9]\d{6,14}$/
const fromAbroad = /^(?:\+|00)440?[1-9]\d{8,9}$/

const parse = (_q: Question, typed: string): Parsed<string> => {
  const text = typed.normalize('NFKC')
  const digits = text.replace(/\s*(?:ext\.?|x|est\.?)\s*\d+$/i, '').replace(/[^\d+]/g, '')
  const isPhone = written.test(text) && [national, international, fromAbroad].some((form) => form.test(digits))
  if (isPhone && text.length <= 40) return { value: text }
  return {
    code: 'not-phone',
    message: {
      en: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
      cy: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
    },
  }
}

/** A phone number of the United Kingdom or, with + or 00, of any country; stored as typed, so that people recognise it. */
export const phone: QuestionKind = typedKind<string>({
  type: 'phone',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter a phone number', cy: 'Rhowch rif ffôn' }),
  parse,
  words: (value) => [value],
})
