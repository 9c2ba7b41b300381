import type { ASTNode } from '@marcbachmann/cel-js'
import type { Design } from '../../design/design.ts'
import { shapeOf } from '../../expressions/ast.ts'
import { checkExpression } from '../../expressions/check-expression.ts'
import { compileExpression, type Expression } from '../../expressions/expression.ts'
import { declare } from '../../expressions/scope.ts'
import type { Compiled } from '../../journey/compiled.ts'
import { namesOf } from '../expressions/names.ts'

/** An expression's tree, and the names that it reads. */
export interface Parsed {
  readonly ast: ASTNode
  readonly reads: readonly string[]
}
/** Reads the expressions of one design, each once. */
export interface ExpressionTools {
  parse(text: string): Parsed
  /** A part of an expression, ready to be evaluated; undefined for a part that means nothing alone */
  compile(text: string): Expression | undefined
}

/** Takes a design that compiles. */
export function expressionTools(design: Design, compiled: Compiled): ExpressionTools {
  const { scope } = namesOf(design)
  for (const { id, rows } of compiled.rules) declare(scope, id, rows[0]?.then.type ?? 'dyn')
  const parse = once((text): Parsed => {
    const ast = scope.environment.parse(text).ast as ASTNode
    return { ast, reads: [...shapeOf(ast).names] }
  })
  const compile = once((text): Expression | undefined => {
    const checked = checkExpression(scope, text)
    return 'problem' in checked ? undefined : compileExpression(scope, text, checked.expression)
  })
  return { parse, compile }
}

function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const value = make(text)
    made.set(text, value)
    return value
  }
}
