import type { ASTNode } from '@marcbachmann/cel-js'
import type { Span } from '../problem.ts'

/** A node of an expression's tree and all under it, outermost first. */
export function nodesOf(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null || !('op' in value)) return []
  const node = value as ASTNode
  return [node, ...nodesOf(node.args)]
}

/** Where in an expression's text a name is first read. */
export function spanOfName(ast: ASTNode, name: string): Span | undefined {
  const node = nodesOf(ast).find((one) => one.op === 'id' && one.args === name)
  return node && { start: node.start, end: node.end }
}

export const spanOf = ({ start, end }: ASTNode): Span => ({ start, end })
