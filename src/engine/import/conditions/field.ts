import type { Question } from '../../design/question.ts'

/** A choice of a question, with the value and the place that it has in the source. */
export interface FieldChoice {
  readonly id: string
  readonly value: string | number | boolean
  readonly at: string
}

/** An answer that conditions of the source may name. */
export interface Field {
  /** its name in the source, and the section it is kept under */
  readonly name: string
  readonly section: string | undefined
  readonly type: string
  /** the page it is asked on, by its place in the source */
  readonly page: number
  readonly question: Question
  readonly kind: 'bool' | 'choice' | 'choices' | 'text' | 'int' | 'double' | 'day' | 'time' | 'other'
  readonly choices: readonly FieldChoice[]
  /** it is asked only for one choice of another question of the page */
  readonly revealedBy?: { readonly field: Field; readonly value: string }
}
