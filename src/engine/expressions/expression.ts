import type { ParseResult } from '@marcbachmann/cel-js'
import type { CheckedExpression } from './check-expression.ts'
import type { Context } from './context.ts'
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
    return { defect: new ExpressionDefect(code ?? 'function_error', text, { says: summary ?? message, cause: error }) }
  }
}

const allKnown = (reads: readonly string[], values: Readonly<Record<string, unknown>>): boolean => {
  for (const name of reads) if (values[name] === undefined) return false
  return true
}

/** A checked expression made ready to be evaluated many times. */
export const compileExpression = (scope: Scope, text: string, checked: CheckedExpression): Expression => {
  const { reads, run, type } = checked
  let tree: Tree | undefined
  const treeHere = (): Tree => {
    tree ??= treeOf(scope, run.ast)
    return tree
  }
  const runLeaf: RunLeaf = (leaf: Leaf, context) =>
    leaf.strict && !allKnown(leaf.reads, context.values)
      ? { value: undefined }
      : attempt(text, leaf.run, leaf.reads, context)

  return {
    text,
    type,
    reads,
    evaluate: (context) => {
      // the usual case, all is known, costs one call of cel-js; the tree is for what is not
      const outcome =
        allKnown(reads, context.values) && !hasGaps(reads, context)
          ? attempt(text, run, reads, context)
          : evaluateTree(treeHere(), context, runLeaf)
      if ('defect' in outcome) throw outcome.defect
      return outcome.value
    },
    missing: (context) => {
      const names = new Set<string>()
      addMissing(treeHere(), context, runLeaf, names)
      return [...names]
    },
  }
}
