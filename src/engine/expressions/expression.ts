import type { ParseResult } from '@marcbachmann/cel-js'
import type { CheckedExpression } from './check-expression.ts'
import { type Context, noValue } from './context.ts'
import { ExpressionDefect } from './expression-defect.ts'
import { addMissing, evaluateTree, type Leaf, type Outcome, type RunLeaf, type Tree, treeOf } from './kleene.ts'
import type { Scope } from './scope.ts'

/** A compiled expression. It keeps nothing between evaluations. */
export interface Expression {
  readonly text: string
  readonly type: string
  /** the names of its scope that it reads */
  readonly reads: readonly string[]
  /** Its CEL value, or undefined when it is unknown; throws an ExpressionDefect */
  evaluate(context: Context): unknown
  /** the names that would have to be known for its value, where that is unknown */
  missing(context: Context): readonly string[]
}

interface CelError extends Error {
  readonly code?: string
  readonly summary?: string
}

const hasGaps = (reads: readonly string[], context: Context): boolean =>
  context.gaps.size > 0 && reads.some((name) => context.gaps.has(name))

/** Runs by cel-js; its errors for what is not there mean unknown, every other error is a defect. */
const attempt = (text: string, run: ParseResult, reads: readonly string[], context: Context): Outcome => {
  try {
    return { value: run(context.values) }
  } catch (error) {
    const { code, summary, message } = error as CelError
    if (code === 'unknown_variable') return { value: undefined }
    if (code === 'no_such_key' && hasGaps(reads, context)) return { value: undefined }
    const without = reads.filter((name) => context.values[name] === noValue)
    const options = { says: summary ?? message, cause: error, without }
    return { defect: new ExpressionDefect(code ?? 'function_error', text, options) }
  }
}

const allKnown = (reads: readonly string[], values: Readonly<Record<string, unknown>>): boolean => {
  for (const name of reads) if (values[name] === undefined) return false
  return true
}

/**
 * What spares cel-js the work: a name alone is looked up, and what reads nothing is computed once (functions of the
 * language are pure). Undefined where neither holds, or where the constant is a defect.
 */
const shortcut = ({ reads, run }: CheckedExpression): ((context: Context) => unknown) | undefined => {
  if (run.ast.op === 'id' && reads[0] !== undefined) {
    const name = reads[0]
    return ({ values }) => (values[name] === noValue ? run(values) : values[name])
  }
  if (reads.length > 0) return undefined
  try {
    const constant: unknown = run({})
    return () => constant
  } catch {
    return undefined
  }
}

/** A checked expression made ready to be evaluated many times. */
export const compileExpression = (scope: Scope, text: string, checked: CheckedExpression): Expression => {
  const { reads, run, type } = checked
  const quick = shortcut(checked) ?? (({ values }: Context): unknown => run(values))
  let tree: Tree | undefined
  const treeHere = (): Tree => {
    tree ??= treeOf(scope, run.ast)
    return tree
  }
  const runLeaf: RunLeaf = (leaf: Leaf, context) =>
    leaf.strict && !allKnown(leaf.reads, context.values)
      ? { value: undefined }
      : attempt(text, leaf.run, leaf.reads, context)

  const byTree = (context: Context): unknown => {
    const outcome = evaluateTree(treeHere(), context, runLeaf)
    if ('defect' in outcome) throw outcome.defect
    return outcome.value
  }
  return {
    text,
    type,
    reads,
    evaluate: (context) => {
      if (!allKnown(reads, context.values) || hasGaps(reads, context)) return byTree(context)
      // the usual case, all is known, costs one call of cel-js; the tree is for what is not, and says what a failure means
      try {
        return quick(context)
      } catch {
        return byTree(context)
      }
    },
    missing: (context) => {
      const names = new Set<string>()
      addMissing(treeHere(), context, runLeaf, names)
      return [...names]
    },
  }
}
