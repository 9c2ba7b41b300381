import { cleanCode } from '../form-text.ts'
import type { QuestionKind } from '../question-kind.ts'
import { typedKind } from '../typed-kind.ts'
import { ownOr } from '../wording.ts'

/** Whether ten digits are an NHS number: the tenth is 11 less the weighted sum of the first nine modulo 11 (NHS Data Dictionary). */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i)
  const check = 11 - (sum % 11)
  return (check === 11 ? 0 : check) === Number(digits[9])
}

/** An NHS number with its check digit proved; stored as ten digits, shown as '943 476 5919'. */
export const nhsNumber: QuestionKind = typedKind<string>({
  type: 'nhsNumber',
  celType: 'string',
  empty: '',
  missing: (q) => ownOr(q, { en: 'Enter an NHS number', cy: 'Rhowch rif GIG' }),
  parse: (_q, typed) => {
    const value = cleanCode(typed)
    if (isNhsNumber(value)) return { value }
    return {
      code: 'not-nhs-number',
      message: {
        en: 'Enter an NHS number in the correct format, like 485 777 3456',
        cy: 'Rhowch rif GIG yn y fformat cywir, fel 485 777 3456',
      },
    }
  },
  words: (value) => [cleanCode(value).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')],
})
