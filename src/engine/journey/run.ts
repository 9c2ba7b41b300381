import type { FieldProblem } from '#core/field-problem.ts'
import { type Context, emptyContext, noValue } from '../expressions/context.ts'
import { Day } from '../expressions/day.ts'
import type { Expression } from '../expressions/expression.ts'
import type { Answers } from './answers.ts'
import type { Compiled } from './compiled.ts'
import type { Decision, EvaluationInput, Reason } from './evaluation.ts'
import { overridden, valueOn } from './values/parameters.ts'

/** The state of one evaluation. It is made, filled page by page, read and thrown away. */
export interface Run {
  readonly compiled: Compiled
  readonly answers: Answers
  readonly asOf: string
  readonly context: Context
  /** the questions of which it is not known whether they are asked, each with the condition that is unknown */
  readonly unsettled: Map<string, Expression>
  /** parameters of which it is not known whether others take their place, with the answers on which that hangs */
  readonly awaited: Map<string, readonly string[]>
  /** the replacements that hold, in words */
  readonly replaced: readonly Reason[]
  /** names whose missing answers are being looked for: a design whose conditions go in a circle must not loop */
  readonly seeking: Set<string>
  /** by place of the rule; only what is known for good */
  readonly decided: (Decision | undefined)[]
  readonly path: string[]
  readonly problems: FieldProblem[]
  readonly missing: string[]
  next: string | undefined
  end: string | undefined
  /** the path is determined up to here */
  open: boolean
  /** a terminal page stands before this point: true, false, or the condition on which that hangs while it is unknown */
  ended: boolean | Expression
}

const setParameters = ({ parameters }: Compiled, context: Context, input: EvaluationInput): void => {
  for (const dated of parameters) {
    const { id } = dated.parameter
    const given = input.parameters?.[id]
    const value = given === undefined ? valueOn(dated, input.asOf) : overridden(dated.parameter, given, input.asOf)
    context.values[id] = value ?? noValue
  }
}

/** The beginning of an evaluation: parameters, `asOf` and `organisation` are known, no answer is. */
export const startRun = (compiled: Compiled, input: EvaluationInput): Run => {
  const context = emptyContext()
  context.values.asOf = new Day(input.asOf)
  if (input.organisation !== undefined) context.values.organisation = input.organisation
  setParameters(compiled, context, input)
  return {
    compiled,
    answers: input.answers,
    asOf: input.asOf,
    context,
    unsettled: new Map(),
    awaited: new Map(),
    replaced: [],
    seeking: new Set(),
    decided: [],
    path: [],
    problems: [],
    missing: [],
    next: undefined,
    end: undefined,
    open: true,
    ended: false,
  }
}
