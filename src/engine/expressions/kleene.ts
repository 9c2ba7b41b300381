import type { ASTNode, ParseResult } from '@marcbachmann/cel-js'
import { shapeOf } from './ast.ts'
import type { Context } from './context.ts'
import type { ExpressionDefect } from './expression-defect.ts'
import { nodeText } from './node-text.ts'
import type { Scope } from './scope.ts'

/** A result of three-valued logic: a value, unknown (undefined), or the defect that stood in the way. */
export type Outcome = { readonly value: unknown } | { readonly defect: ExpressionDefect }

/** A part of an expression without logic of its own around it, run by cel-js. */
export interface Leaf {
  readonly reads: readonly string[]
  /** nothing inside can do without one of its names: when one is unknown, so is the leaf */
  readonly strict: boolean
  readonly run: ParseResult
}
export type Tree =
  | { readonly op: 'and' | 'or'; readonly left: Tree; readonly right: Tree }
  | { readonly op: 'not'; readonly of: Tree }
  | { readonly op: 'if'; readonly test: Tree; readonly yes: Tree; readonly no: Tree }
  | { readonly op: 'leaf'; readonly leaf: Leaf }

/** Takes the logic of an expression apart, down to leaves that are parsed again on their own. */
export const treeOf = (scope: Scope, node: ASTNode): Tree => {
  if (node.op === '&&' || node.op === '||') {
    const [left, right] = node.args
    return { op: node.op === '&&' ? 'and' : 'or', left: treeOf(scope, left), right: treeOf(scope, right) }
  }
  if (node.op === '!_') return { op: 'not', of: treeOf(scope, node.args) }
  if (node.op === '?:') {
    const [test, yes, no] = node.args
    return { op: 'if', test: treeOf(scope, test), yes: treeOf(scope, yes), no: treeOf(scope, no) }
  }
  const run = scope.environment.parse(nodeText(node))
  run.check()
  const shape = shapeOf(run.ast)
  const reads = [...shape.names].filter((name) => scope.types.has(name))
  return { op: 'leaf', leaf: { reads, strict: shape.strict, run } }
}

export type RunLeaf = (leaf: Leaf, context: Context) => Outcome

const unknown: Outcome = { value: undefined }

/** `decisive` decides alone: false for and, true for or. Else a defect wins over unknown: Kleene needs both sides. */
const both = (decisive: boolean, left: Outcome, right: () => Outcome): Outcome => {
  if ('value' in left && left.value === decisive) return left
  const other = right()
  if ('value' in other && other.value === decisive) return other
  if ('defect' in left) return left
  if ('defect' in other) return other
  return left.value === undefined ? left : other
}

/** Evaluates a tree by Kleene's strong three-valued logic. */
export const evaluateTree = (tree: Tree, context: Context, run: RunLeaf): Outcome => {
  switch (tree.op) {
    case 'and':
    case 'or':
      return both(tree.op === 'or', evaluateTree(tree.left, context, run), () => evaluateTree(tree.right, context, run))
    case 'not': {
      const of = evaluateTree(tree.of, context, run)
      return 'value' in of && of.value !== undefined ? { value: !of.value } : of
    }
    case 'if': {
      const test = evaluateTree(tree.test, context, run)
      if ('defect' in test) return test
      if (test.value === undefined) return unknown
      return evaluateTree(test.value === true ? tree.yes : tree.no, context, run)
    }
    case 'leaf':
      return run(tree.leaf, context)
  }
}

const add = (names: Set<string>, leaf: Leaf, context: Context): void => {
  for (const name of leaf.reads) {
    if (context.values[name] === undefined) names.add(name)
    for (const gap of context.gaps.get(name) ?? []) names.add(gap)
  }
}

/** Adds to `names` what is missing for an unknown outcome: of the sides that are unknown only. */
export const addMissing = (tree: Tree, context: Context, run: RunLeaf, names: Set<string>): void => {
  const outcome = evaluateTree(tree, context, run)
  if ('defect' in outcome || outcome.value !== undefined) return
  switch (tree.op) {
    case 'and':
    case 'or':
      addMissing(tree.left, context, run, names)
      addMissing(tree.right, context, run, names)
      break
    case 'not':
      addMissing(tree.of, context, run, names)
      break
    case 'if': {
      const test = evaluateTree(tree.test, context, run)
      const known = 'value' in test ? test.value : undefined
      addMissing(known === undefined ? tree.test : known === true ? tree.yes : tree.no, context, run, names)
      break
    }
    case 'leaf':
      add(names, tree.leaf, context)
  }
}
