import type { Question } from '../../design/question.ts'
import { incomplete, notReal, shortYear } from '../date/date.ts'
import { monthNumber, plainDigits } from '../date/date-parts.ts'
import { dateRangeProblem } from '../date/date-range.ts'
import { dateWords } from '../date/date-words.ts'
import { typed } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { enter, problemAt, type Wrong, wrongShape } from '../wording.ts'

const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(value)

const read = (q: Question, month: string, year: string): { value: string } | Wrong | undefined => {
  if (month === '' && year === '') return q.optional ? undefined : { code: 'missing', message: enter(q) }
  if (month === '') return incomplete(q, ['month'])
  if (year === '') return incomplete(q, ['year'])
  if (/^\d{1,3}$/.test(year)) return shortYear
  const iso = `${year}-${String(monthNumber(month) ?? '').padStart(2, '0')}`
  return isMonth(iso) ? { value: iso } : notReal(q)
}

/** A month of a year in two boxes (`ID.month`, `ID.year`), stored as '2026-04'. CEL sees that text, which compares in order. */
export const month: QuestionKind = {
  type: 'month',
  celType: () => 'string',
  defaultCategory: false,
  empty: '',
  controls: (_q, name) => [`${name}.month`, `${name}.year`],
  read: (q, form, name) => {
    const result = read(q, plainDigits(typed(form, `${name}.month`)), plainDigits(typed(form, `${name}.year`)))
    if (result === undefined) return { problems: [] }
    return 'code' in result ? { problems: [problemAt(name, result)] } : { value: result.value, problems: [] }
  },
  check: (q, value, { asOf, name }) => {
    const field = name ?? q.id
    if (value === null || value === undefined)
      return q.optional ? [] : [problemAt(field, { code: 'missing', message: enter(q) })]
    const wrong = isMonth(value) ? dateRangeProblem(q, value, asOf) : wrongShape(q)
    return wrong ? [problemAt(field, wrong)] : []
  },
  words: (_q, value, locale) => (typeof value === 'string' ? [dateWords(value, locale)] : []),
  toCel: (_q, value) => value,
}
