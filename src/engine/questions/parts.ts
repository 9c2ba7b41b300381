import { cleanLine, typed } from './form-text.ts'
import type { Form } from './question-kind.ts'

/** An object and not a list: what a stored answer of several parts is. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The typed parts of an answer of several boxes (`ID.line1` …), cleaned, without those left blank. */
export const typedParts = (form: Form, name: string, parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map((part) => [part, cleanLine(typed(form, `${name}.${part}`))] as const).filter(([, text]) => text !== ''),
  )

/**
 * The field of a part for a problem: the first box of an answer has the question's own id, so that a link to `#ID`
 * reaches it; every other box has its control's name.
 */
export const fieldOf = (name: string, part: string, first: string): string =>
  part === first ? name : `${name}.${part}`
