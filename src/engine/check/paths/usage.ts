import type { ASTNode } from '@marcbachmann/cel-js'
import { nodesOf } from '../expressions/nodes.ts'

/** How expressions use their names: whether the values that they are compared with are all that matters of them. */
export interface Usage {
  readonly ints: readonly bigint[]
  readonly doubles: readonly number[]
  readonly texts: readonly string[]
  /** read elsewhere than in a comparison with a written value: its values cannot be told apart by those */
  readonly otherwise: ReadonlySet<string>
  /** read as `age(NAME, asOf)` in a comparison with a written value, and in no other way */
  readonly aged: ReadonlySet<string>
}

const comparisons = new Set(['==', '!=', '<', '<=', '>', '>=', 'in'])

/** Takes the trees of expressions and the values of parameters by name (they count as written). */
export function usageOf(trees: readonly ASTNode[], figures: ReadonlyMap<string, readonly unknown[]>): Usage {
  const all = trees.flatMap(nodesOf)
  const values = [
    ...all.flatMap((node) => (node.op === 'value' ? [node.args as unknown] : [])),
    ...[...figures.values()].flat(),
  ]
  const written = (node: ASTNode): boolean =>
    node.op === 'value' ||
    (node.op === 'id' && figures.has(node.args)) ||
    (node.op === 'list' && (node.args as readonly ASTNode[]).every(written))
  const simple = new Set<ASTNode>()
  const ages = new Set<ASTNode>()
  for (const node of all) {
    if (!comparisons.has(node.op)) continue
    const [left, right] = node.args as readonly [ASTNode, ASTNode]
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (!written(other)) continue
      simple.add(one)
      const aged = ageOf(one)
      if (aged) ages.add(aged)
    }
  }
  const ids = all.flatMap((node) => (node.op === 'id' ? [{ node, name: String(node.args) }] : []))
  const notAged = new Set(ids.filter(({ node }) => !ages.has(node)).map(({ name }) => name))
  return {
    ints: values.filter((value) => typeof value === 'bigint'),
    doubles: values.filter((value) => typeof value === 'number'),
    texts: values.filter((value) => typeof value === 'string'),
    otherwise: new Set(ids.filter(({ node }) => !simple.has(node)).map(({ name }) => name)),
    aged: new Set(ids.map(({ name }) => name).filter((name) => !notAged.has(name))),
  }
}

/** `age(NAME, asOf)`: the node of the name. */
function ageOf(node: ASTNode): ASTNode | undefined {
  if (node.op !== 'call' || node.args[0] !== 'age') return undefined
  const [born, on] = node.args[1] as readonly ASTNode[]
  return born?.op === 'id' && on?.op === 'id' && on.args === 'asOf' ? born : undefined
}
