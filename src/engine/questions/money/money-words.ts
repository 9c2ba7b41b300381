import { numberWords } from '../number/number-text.ts'

/** Pence as people read them: 5000 → '£50', 5250 → '£52.50', -5 → '-£0.05'. */
export const moneyWords = (pence: number): string => {
  const amount = Math.abs(pence)
  const rest = amount % 100
  const pounds = numberWords((amount - rest) / 100)
  return `${pence < 0 ? '-' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}
