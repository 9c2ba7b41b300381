import type { FieldProblem } from '#core/field-problem.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Question, QuestionType } from '../design/question.ts'
import { cleanLine, typed } from './form-text.ts'
import type { QuestionKind } from './question-kind.ts'
import { enter, problemAt, type Wrong, wrongShape } from './wording.ts'

/** What typed text came to: a value or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | Wrong

/** What is particular to a type that is typed into one box. */
export interface TypedAs<T> {
  readonly type: QuestionType
  readonly celType: string | ((q: Question) => string)
  readonly defaultCategory?: boolean
  readonly empty: unknown
  readonly missing?: (q: Question) => Text
  /** what is done to the text first; one line of clean text without it */
  readonly clean?: (text: string) => string
  /** clean text that is not empty → the stored value */
  readonly parse: (q: Question, text: string) => Parsed<T>
  /** a value that was stored as another thing than text: what is wrong with its shape */
  readonly holds?: (q: Question, value: unknown) => Wrong | undefined
  readonly limits?: (q: Question, value: T, asOf: string) => readonly Wrong[]
  readonly words: (value: T, locale: Locale, q: Question) => readonly string[]
  readonly toCel?: (q: Question, value: T) => unknown
}

/** The kind of question that is typed into one box named by the question. */
export const typedKind = <T>(as: TypedAs<T>): QuestionKind => {
  const clean = as.clean ?? cleanLine
  const missing = (q: Question): Wrong => ({ code: 'missing', message: (as.missing ?? enter)(q) })
  const holdsText = (q: Question, value: unknown): Wrong | undefined => {
    if (typeof value !== 'string' || clean(value) !== value || value === '') return wrongShape(q)
    const parsed = as.parse(q, value)
    return 'code' in parsed ? parsed : undefined
  }
  const check = (q: Question, value: unknown, asOf: string): readonly Wrong[] => {
    if (value === null || value === undefined) return q.optional ? [] : [missing(q)]
    const wrong = (as.holds ?? holdsText)(q, value)
    return wrong ? [wrong] : (as.limits?.(q, value as T, asOf) ?? [])
  }
  return {
    type: as.type,
    celType: typeof as.celType === 'string' ? () => as.celType as string : as.celType,
    defaultCategory: as.defaultCategory ?? false,
    empty: as.empty,
    controls: (_q, name) => [name],
    read: (q, form, name) => {
      const text = clean(typed(form, name))
      if (text === '') return { problems: q.optional ? [] : [problemAt(name, missing(q))] }
      const parsed = as.parse(q, text)
      return 'code' in parsed ? { problems: [problemAt(name, parsed)] } : { value: parsed.value, problems: [] }
    },
    check: (q, value, { asOf, name }): readonly FieldProblem[] =>
      check(q, value, asOf).map((wrong) => problemAt(name ?? q.id, wrong)),
    words: (q, value, locale) => (value === null || value === undefined ? [] : as.words(value as T, locale, q)),
    toCel: (q, value) => (as.toCel ? as.toCel(q, value as T) : value),
  }
}
