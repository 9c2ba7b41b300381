import { cleanLine } from '../form-text.ts'
import { monthNames } from './date-words.ts'

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const names = [...monthNames.en.entries(), ...monthNames.cy.entries()].map(([i, name]) => [fold(name), i + 1] as const)

/** A typed month, as a number or by its name or the first letters of it in English or Welsh: '4', 'apr', 'Ebrill' → 4. */
export const monthNumber = (typed: string): number | undefined => {
  if (/^\d{1,2}$/.test(typed)) return Number(typed)
  const word = fold(typed).replace(/\.$/, '')
  if (word === 'sept') return 9
  if (word.length < 3) return undefined
  const found = new Set(names.filter(([name]) => name.startsWith(word)).map(([, number]) => number))
  return found.size === 1 ? [...found][0] : undefined
}

/** Typed digits as people type them, plain; '' for nothing. */
export const plainDigits = (text: string): string => cleanLine(text).normalize('NFKC')
