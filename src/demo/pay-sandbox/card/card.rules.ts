import type { FieldProblem } from '#core/field-problem.ts'
import type { StateName } from '../payment.rules.ts'
import { cardWords } from './card.words.ts'

/** Test numbers as GOV.UK Pay documents them, and what comes of each; any other valid number succeeds. */
export const testCards: Readonly<
  Record<string, { readonly state: StateName; readonly words: keyof typeof cardWords }>
> = {
  '4242424242424242': { state: 'success', words: 'success' },
  '4000000000000002': { state: 'declined', words: 'declined' },
  '4000000000000069': { state: 'declined', words: 'expiredCard' },
  '4000000000000127': { state: 'declined', words: 'wrongCode' },
  '4000000000000119': { state: 'error', words: 'trouble' },
}

/** The check digit of a card number (ISO/IEC 7812-1, annex B: Luhn). */
export const isCardNumber = (digits: string): boolean =>
  /^\d{12,19}$/.test(digits) &&
  [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
    0

export interface CardForm {
  readonly number: string
  readonly expiry: string
  readonly cvc: string
}

const monthOf = (expiry: string): string | undefined => {
  const [, month, year] = /^\s*(\d{1,2})\s*\/\s*(?:20)?(\d{2})\s*$/.exec(expiry) ?? []
  return month && year && Number(month) >= 1 && Number(month) <= 12 ? `20${year}-${month.padStart(2, '0')}` : undefined
}

/** What is wrong with what was typed; `today` is an ISO date. Cards are good to the end of their month. */
export const cardProblems = (form: CardForm, today: string): readonly FieldProblem[] => {
  const month = monthOf(form.expiry)
  return [
    isCardNumber(form.number.replace(/[ -]/g, ''))
      ? []
      : [{ field: 'cardNumber', code: 'invalid', message: cardWords.numberWrong }],
    month !== undefined && month >= today.slice(0, 7)
      ? []
      : [{ field: 'expiry', code: 'invalid', message: cardWords.expiryWrong }],
    /^\d{3,4}$/.test(form.cvc.trim()) ? [] : [{ field: 'cvc', code: 'invalid', message: cardWords.cvcWrong }],
  ].flat()
}
