import type { DesignProblem } from '../../design/design-fault.ts'
import { checkExpression } from '../../expressions/check-expression.ts'
import { compileExpression, type Expression } from '../../expressions/expression.ts'
import type { Scope } from '../../expressions/scope.ts'

/** Where an expression stands and what it may be. */
export interface Place {
  /** JSON pointer into the design */
  readonly at: string
  readonly scope: Scope
  readonly expected?: readonly string[]
}

/** Compiles the expressions of one design and keeps what it found: their problems, and every name that one reads. */
export interface ExpressionCompiler {
  readonly problems: DesignProblem[]
  readonly reads: Set<string>
  /** Undefined where the expression is refused; the reason is then among the problems */
  compile(text: string, place: Place): Expression | undefined
}

export const expressionCompiler = (): ExpressionCompiler => {
  const problems: DesignProblem[] = []
  const reads = new Set<string>()
  return {
    problems,
    reads,
    compile: (text, { at, scope, expected }) => {
      const checked = checkExpression(scope, text, expected)
      if ('problem' in checked) {
        problems.push({ at, ...checked.problem })
        return undefined
      }
      for (const name of checked.expression.reads) reads.add(name)
      return compileExpression(scope, text, checked.expression)
    },
  }
}
