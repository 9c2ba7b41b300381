import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import { words } from './suggest.words.ts'

type Sent = Readonly<Record<string, string | readonly string[] | undefined>>

/** What somebody wants to be different, why, and for whom. */
export interface Suggestion {
  readonly what: string
  readonly why: string
  readonly whom: string
}

export const mostLetters = 2000
const mostWhom = 300

/** A text of a form as it was typed, with one kind of line ends; a little more than may be is kept to be shown again. */
export const typedText = (form: Sent, name: string, most = mostLetters): string => {
  const value = form[name]
  const text = typeof value === 'string' ? value : (value?.[0] ?? '')
  return text
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .slice(0, most * 2)
}

const wrong = (field: string, code: string, message: Text): FieldProblem => ({ field, code, message })

/** Reads the form of a suggestion. */
export const readSuggestion = (
  form: Sent,
): { readonly typed: Suggestion; readonly problems: readonly FieldProblem[] } => {
  const typed = { what: typedText(form, 'what'), why: typedText(form, 'why'), whom: typedText(form, 'whom', mostWhom) }
  return {
    typed,
    problems: [
      ...(typed.what === '' ? [wrong('what', 'missing', words.whatMissing)] : []),
      ...(typed.what.length > mostLetters ? [wrong('what', 'long', words.whatLong)] : []),
      ...(typed.why === '' ? [wrong('why', 'missing', words.whyMissing)] : []),
      ...(typed.why.length > mostLetters ? [wrong('why', 'long', words.whyLong)] : []),
      ...(typed.whom.length > mostWhom ? [wrong('whom', 'long', words.whomLong)] : []),
    ],
  }
}
