import type { ASTNode } from '@marcbachmann/cel-js'
import { nodesOf } from '../expressions/nodes.ts'

/**
 * Whether evaluating an expression may come to need a name, by three-valued logic: `known` gives the value of a part as
 * far as it is known without that name, else undefined. What is not known may turn out either way.
 */
export function mayNeed(node: ASTNode, name: string, known: (part: ASTNode) => unknown): boolean {
  if (!nodesOf(node).some((part) => part.op === 'id' && part.args === name)) return false
  if (node.op === '!_') return mayNeed(node.args, name, known)
  if (node.op === '&&' || node.op === '||') {
    const decides = node.op === '||'
    return known(node) !== decides && node.args.some((side) => mayNeed(side, name, known))
  }
  if (node.op !== '?:') return true
  const [test, then, otherwise] = node.args
  if (mayNeed(test, name, known)) return true
  const holds = known(test)
  return (holds !== false && mayNeed(then, name, known)) || (holds !== true && mayNeed(otherwise, name, known))
}
