import type { Text } from '#core/text.ts'
import type { Design, Page } from '../design/design.ts'
import type { Question } from '../design/question.ts'
import type { Expression } from '../expressions/expression.ts'
import type { QuestionKind } from '../questions/question-kind.ts'
import type { GroupValue } from './values/group-value.ts'
import type { DatedValues } from './values/parameters.ts'
import type { QuestionValue } from './values/question-value.ts'

/** An expression, and the rules (by place in the design) that must be decided before it. */
export interface Ready {
  readonly expression: Expression
  readonly rules: readonly number[]
}

export interface CompiledCheck {
  readonly id: string
  readonly must: Ready
  readonly message: Text
  /** the form control at which its message stands */
  readonly field: string
}

export interface CompiledQuestion {
  readonly id: string
  /** with the choices of its list, if it names one, as its options */
  readonly question: Question
  readonly kind: QuestionKind
  readonly value: QuestionValue
  readonly group: GroupValue | undefined
  /** whether any expression reads it */
  readonly named: boolean
  readonly optional: boolean
  readonly checks: readonly CompiledCheck[]
  /** of a group: checks of its questions, evaluated in each item */
  readonly itemChecks: readonly (CompiledCheck & { readonly child: string })[]
}

export interface CompiledPage {
  readonly id: string
  readonly page: Page
  readonly when: Ready | undefined
  readonly questions: readonly CompiledQuestion[]
  readonly checks: readonly CompiledCheck[]
  /** whether it or any of its questions has checks of the design's own */
  readonly checked: boolean
  readonly terminal: boolean
}

export interface CompiledRow {
  readonly id: string
  readonly when: Expression | undefined
  readonly then: Expression
  readonly because: Text | undefined
}
export interface CompiledRule {
  readonly id: string
  /** the rules, by place in the design, whose sum it is */
  readonly lines: readonly number[]
  readonly rows: readonly CompiledRow[]
  /** the rules above that it reads, by place in the design */
  readonly rules: readonly number[]
}

/** Parameters that take other values where a condition holds. */
export interface CompiledReplacement {
  readonly id: string
  readonly when: Ready
  /** the parameter that is a table, each row of which has a condition of its own */
  readonly each: string | undefined
  /** the parameter, or the column, that is a set */
  readonly use: string
  readonly own: boolean
  readonly keeps: readonly string[]
  readonly because: Text | undefined
}

/** A design made ready to be run, once for each version. It is only read, so that all requests may share it. */
export interface Compiled {
  readonly design: Design
  readonly pages: readonly CompiledPage[]
  readonly rules: readonly CompiledRule[]
  readonly parameters: readonly DatedValues[]
  readonly replacements: readonly CompiledReplacement[]
  readonly counted: readonly { readonly id: string; readonly value: Ready }[]
  readonly sharing: readonly { readonly id: string; readonly when: Ready | undefined }[]
  readonly onBehalf: Ready | undefined
}
