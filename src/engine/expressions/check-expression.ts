import type { ASTNode, ParseResult } from '@marcbachmann/cel-js'
import { type Shape, shapeOf } from './ast.ts'
import type { Scope } from './scope.ts'

/** Why an expression is refused. `code` is for programs; `range` are character offsets into its text. */
export interface ExpressionProblem {
  readonly code: string
  readonly message: string
  readonly range: { readonly start: number; readonly end: number }
}

/** An expression that parses and types: its CEL type and the names of its scope that it reads, in order. */
export interface CheckedExpression {
  readonly type: string
  readonly reads: readonly string[]
  readonly shape: Shape
  readonly run: ParseResult
}

export type Checked = { readonly expression: CheckedExpression } | { readonly problem: ExpressionProblem }

/** `has` and `dyn` would see through what is unknown and what is typed, `bind` could double a text without end. */
const forbidden: Readonly<Record<string, string>> = {
  has: 'An answer that is missing is unknown: it cannot be asked whether it is there',
  dyn: 'Types are checked when the design is saved and cannot be taken away',
  bind: 'Give the value a rule of its own instead',
}
/** Lists have at most 100 items; more than two loops in one another would be a million steps. */
const mostLoops = 2

interface CelFault {
  readonly code?: string
  readonly summary?: string
  readonly range?: { readonly start: number; readonly end: number }
}

const problemOf = (fault: CelFault | undefined, text: string): ExpressionProblem => ({
  code: fault?.code ?? 'not_an_expression',
  message: fault?.summary ?? String(fault),
  range: fault?.range ?? { start: 0, end: text.length },
})

const boundsProblem = (shape: Shape, text: string): ExpressionProblem | undefined => {
  const range = { start: 0, end: text.length }
  const named = [...shape.calls].find((call) => Object.hasOwn(forbidden, call))
  if (named) return { code: 'not_allowed', message: `${named}: ${forbidden[named]}`, range }
  if (shape.loops > mostLoops) return { code: 'too_many_loops', message: 'More than two loops in one another', range }
  return undefined
}

/**
 * Parses and type-checks an expression in a scope. `expected` are the CEL types it may have (any without it).
 * Problems have the codes of cel-js (`unknown_variable`, `no_such_overload`, `unexpected_token` …) and, of our own,
 * `not_allowed`, `too_many_loops` and `wrong_type`.
 */
export const checkExpression = (scope: Scope, text: string, expected?: readonly string[]): Checked => {
  let run: ParseResult
  try {
    run = scope.environment.parse(text)
  } catch (fault) {
    return { problem: problemOf(fault as CelFault, text) }
  }
  const shape = shapeOf(run.ast as ASTNode)
  const outOfBounds = boundsProblem(shape, text)
  if (outOfBounds) return { problem: outOfBounds }
  const result = run.check()
  if (!result.valid || !result.type) return { problem: problemOf(result.error, text) }
  const { type } = result
  if (expected && !expected.includes(type)) {
    const message = `It gives ${type} where ${expected.join(' or ')} is wanted`
    return { problem: { code: 'wrong_type', message, range: { start: 0, end: text.length } } }
  }
  const reads = [...shape.names].filter((name) => scope.types.has(name))
  return { expression: { type, reads, shape, run } }
}
