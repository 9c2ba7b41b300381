import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'
import type { Answers } from './answers.ts'

/** What a design is evaluated with. */
export interface EvaluationInput {
  readonly answers: Answers
  /** the day it is evaluated for: ISO date */
  readonly asOf: string
  /** the slug of the organisation whose service it is; unknown without it */
  readonly organisation?: string
  /** values in place of the design's own, by parameter: plain, or dated like the design's */
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** One row that decided, in words. */
export interface Reason {
  readonly rule: string
  readonly row: string
  readonly text: Text
}

/** One line of a decision that is a sum. */
export interface Line {
  readonly rule: string
  /** pence, or whatever is summed */
  readonly value: number
  readonly text: Text | undefined
}

/** How a rule came out. */
export interface Decision {
  /** plain JSON (pence, ISO dates); undefined when not yet known, or when no row's condition is true */
  readonly value: unknown
  /** the row that decided */
  readonly row: string | undefined
  /** the row's words, then those of the rules that it reads; rows without words are left out */
  readonly because: readonly Reason[]
  /** of a rule that is a sum: what it is the sum of, in order */
  readonly lines?: readonly Line[]
  /** the answers that are missing: question ids, `children[0].age`, or `organisation` */
  readonly missing: readonly string[]
}

/** Where a person stands in a journey, and what follows from the answers so far. */
export interface Evaluation {
  /** ids of the pages that apply, in order, up to and including the first that is not complete */
  readonly path: readonly string[]
  /** the first page of the path where something is missing or wrong */
  readonly next: string | undefined
  /** the terminal page that the path ends on */
  readonly end: string | undefined
  /** what is wrong with answers on the path */
  readonly problems: readonly FieldProblem[]
  /** questions of the path that are not yet answered: ids, or `children[0].age` */
  readonly missing: readonly string[]
  readonly decisions: Readonly<Record<string, Decision>>
  /** pence; undefined without a fee rule, and while it is not yet known */
  readonly fee: number | undefined
  /** the stage that a case begins in */
  readonly stage: string
  /** everything is answered and nothing is wrong, and the path does not end on a terminal page */
  readonly complete: boolean
  /** what statistics may know; empty until complete */
  readonly counted: Readonly<Record<string, string | number | boolean>>
  /** ids of the `sharing` entries whose condition holds; empty until complete */
  readonly sharing: readonly string[]
  /** whoever applies does so for somebody else; undefined while that is not known */
  readonly onBehalf: boolean | undefined
}
