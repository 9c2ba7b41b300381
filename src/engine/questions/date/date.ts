import { dayOfIso } from '#core/days/civil-day.ts'
import type { Question } from '../../design/question.ts'
import { Day } from '../../expressions/day.ts'
import { typed } from '../form-text.ts'
import type { QuestionKind, Reading } from '../question-kind.ts'
import { enter, must, problemAt, type Wrong, wrongShape } from '../wording.ts'
import { monthNumber, plainDigits } from './date-parts.ts'
import { dateRangeProblem } from './date-range.ts'
import { dateWords } from './date-words.ts'

const partWords = {
  day: { en: 'day', cy: 'diwrnod' },
  month: { en: 'month', cy: 'mis' },
  year: { en: 'year', cy: 'blwyddyn' },
} as const
type Part = keyof typeof partWords

/** "Date of birth must include a month and year". The code names the parts, so that their boxes can be marked. */
export const incomplete = (q: Question, parts: readonly Part[]): Wrong => ({
  code: `missing-${parts.join('-')}`,
  message: must(q, {
    en: `must include a ${parts.map((part) => partWords[part].en).join(' and ')}`,
    cy: `gynnwys ${parts.map((part) => partWords[part].cy).join(' a ')}`,
  }),
})
/** "Year must include 4 numbers". */
export const shortYear: Wrong = {
  code: 'year-digits',
  message: { en: 'Year must include 4 numbers', cy: 'Rhaid i’r flwyddyn gynnwys 4 rhif' },
}
/** "Date of birth must be a real date". */
export const notReal = (q: Question): Wrong => ({
  code: 'not-real',
  message: must(q, { en: 'must be a real date', cy: 'fod yn ddyddiad go iawn' }),
})

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^[1-9]\d{3}-/.test(value) && dayOfIso(value) !== undefined

const read = (q: Question, parts: Readonly<Record<Part, string>>): { value: string } | Wrong | undefined => {
  const absent = (['day', 'month', 'year'] as const).filter((part) => parts[part] === '')
  if (absent.length === 3) return q.optional ? undefined : { code: 'missing', message: enter(q) }
  if (absent.length > 0) return incomplete(q, absent)
  if (/^\d{1,3}$/.test(parts.year)) return shortYear
  const month = monthNumber(parts.month)
  const day = /^\d{1,2}$/.test(parts.day) ? parts.day.padStart(2, '0') : ''
  const iso = `${parts.year}-${String(month ?? '').padStart(2, '0')}-${day}`
  return isDate(iso) ? { value: iso } : notReal(q)
}

/** A date in three boxes (`ID.day`, `ID.month`, `ID.year`), stored as an ISO date. The month may be a name in either language. */
export const date: QuestionKind = {
  type: 'date',
  celType: () => 'Day',
  defaultCategory: false,
  empty: undefined,
  controls: (_q, name) => [`${name}.day`, `${name}.month`, `${name}.year`],
  read: (q, form, name): Reading => {
    const part = (which: Part): string => plainDigits(typed(form, `${name}.${which}`))
    const result = read(q, { day: part('day'), month: part('month'), year: part('year') })
    if (result === undefined) return { problems: [] }
    return 'code' in result ? { problems: [problemAt(name, result)] } : { value: result.value, problems: [] }
  },
  check: (q, value, { asOf, name }) => {
    const field = name ?? q.id
    if (value === null || value === undefined)
      return q.optional ? [] : [problemAt(field, { code: 'missing', message: enter(q) })]
    const wrong = isDate(value) ? dateRangeProblem(q, value, asOf) : wrongShape(q)
    return wrong ? [problemAt(field, wrong)] : []
  },
  words: (_q, value, locale) => (typeof value === 'string' ? [dateWords(value, locale)] : []),
  toCel: (_q, value) => new Day(String(value)),
}
