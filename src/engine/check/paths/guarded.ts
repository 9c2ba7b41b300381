import type { ASTNode } from '@marcbachmann/cel-js'
import { nodeText } from '../../expressions/node-text.ts'
import { nodesOf } from '../expressions/nodes.ts'

/**
 * Whether an expression never needs a name while a condition (an expression too, the same one written again) is false:
 * it stands behind `condition && …`, `!condition || …` or `condition ? … : …`.
 */
export function guarded(node: ASTNode, name: string, condition: ASTNode): boolean {
  const parts = nodesOf(node)
  if (!parts.some((part) => part.op === 'id' && part.args === name)) return true
  const sides = sidesOf(node, node.op)
  if (node.op === '&&' && sides.some((side) => isSame(side, condition))) return true
  if (node.op === '||' && sides.some((side) => denies(side, condition))) return true
  if (node.op === '?:') return guardedChoice(node.args, name, condition)
  return node.op !== 'id' && childrenOf(node.args).every((child) => guarded(child, name, condition))
}

/** Whether it is true whenever the condition is false. */
export const denies = (node: ASTNode, condition: ASTNode): boolean => node.op === '!_' && isSame(node.args, condition)

function guardedChoice([test, then, otherwise]: readonly ASTNode[], name: string, condition: ASTNode): boolean {
  if (!test || !then || !otherwise || !guarded(test, name, condition)) return false
  const asks = sidesOf(test, '&&').some((side) => isSame(side, condition))
  const skips = denies(test, condition)
  return (asks || guarded(then, name, condition)) && (skips || guarded(otherwise, name, condition))
}

const isSame = (one: ASTNode, other: ASTNode): boolean => nodeText(one) === nodeText(other)

/** What a chain of one operation joins: of `a && b && c` all three; of anything else itself. */
function sidesOf(node: ASTNode, op: string): readonly ASTNode[] {
  if (node.op !== op || (op !== '&&' && op !== '||')) return [node]
  return (node.args as readonly ASTNode[]).flatMap((side) => sidesOf(side, op))
}

function childrenOf(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(childrenOf)
  return typeof value === 'object' && value !== null && 'op' in value ? [value as ASTNode] : []
}
