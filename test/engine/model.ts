import type { Expression } from './expression.ts'

/** What an expression's value may be, as the reference sees it. */
export type Kind = 'int' | 'double' | 'bool' | 'string' | 'day' | 'list' | 'group' | 'object'

export interface ModelQuestion {
  readonly id: string
  readonly type: string
  readonly kind: Kind
  readonly optional: boolean
  readonly otherwise?: unknown
  /** values that are right for it, and values that are not */
  readonly right: readonly unknown[]
  readonly wrong: readonly unknown[]
  /** its other properties in the design (limits, options, category) */
  readonly more: Readonly<Record<string, unknown>>
  /** a group's questions; `repeat` is absent for a group that is one object */
  readonly fields?: readonly ModelQuestion[]
  readonly repeat?: { readonly min: number; readonly max: number }
}

export interface ModelPage {
  readonly id: string
  readonly when?: Expression
  readonly end?: 'not-eligible' | 'elsewhere'
  readonly questions: readonly ModelQuestion[]
}

export interface ModelRow {
  readonly id: string
  readonly when?: Expression
  readonly then: Expression
}
export interface ModelRule {
  readonly id: string
  readonly rows: readonly ModelRow[]
}

export interface ModelParameter {
  readonly id: string
  readonly type: string
  readonly kind: Kind
  readonly values: readonly { readonly from: string; readonly value: boolean | number | string }[]
}

/** A generated design: what the generator makes, the reference reads, and `toDesign` turns into a service design. */
export interface Model {
  readonly parameters: readonly ModelParameter[]
  readonly pages: readonly ModelPage[]
  readonly rules: readonly ModelRule[]
}

export type Answers = Readonly<Record<string, unknown>>
export interface AnswerSet {
  readonly answers: Answers
  readonly asOf: string
  readonly organisation: string
}

/** A decision: undefined where it is not yet known. */
export interface Decided {
  readonly value: unknown
  readonly row: string | undefined
}
/** What engine and reference must agree on. */
export interface Outcome {
  readonly path: readonly string[]
  readonly next: string | undefined
  readonly end: string | undefined
  readonly complete: boolean
  readonly decisions: Readonly<Record<string, Decided>>
  readonly fee: unknown
}
