import type { Text } from '#core/text.ts'
import { type Code, codes } from './codes.ts'

/** Something wrong with a design. Data: a design may have many. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the design */
  readonly at: string
  readonly page?: string
  readonly question?: string
  readonly code: Code
  readonly message: Text
  /** where in the text that `at` points to, for an expression: offsets from 0, the end not included */
  readonly span?: Span
}
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words to fill a code's words with: the same in each language, or one for each. */
export type Fill = Readonly<Record<string, string | { readonly en: string; readonly cy: string }>>

/** Takes a code, where it is and what its words are filled with. Returns the problem, in English and Welsh. */
export function problem(code: Code, at: string, fill: Fill = {}, span?: Span): Problem {
  const message = { en: filled(code, fill, 'en'), cy: filled(code, fill, 'cy') }
  return { at, code, message, ...(span ? { span } : {}) }
}

const filled = (code: Code, fill: Fill, language: 'en' | 'cy') =>
  codes[code][language].replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const value = fill[word]
    return typeof value === 'string' ? value : (value?.[language] ?? '')
  })
