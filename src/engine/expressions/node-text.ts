import { type ASTNode, serialize } from '@marcbachmann/cel-js'

const decimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value))

/**
 * A part of an expression's tree as text that parses to the same tree again, every operation in brackets. (cel-js's own
 * `serialize` writes `a - (b + c)` without them, which is another sum, and cuts decimals after nine digits.)
 */
export const nodeText = (node: ASTNode): string => {
  const list = (nodes: readonly ASTNode[]): string => nodes.map(nodeText).join(', ')
  switch (node.op) {
    case 'value':
      return typeof node.args === 'number' ? decimal(node.args) : serialize(node)
    case 'id':
      return node.args
    case '!_':
      return `!(${nodeText(node.args)})`
    case '-_':
      return `-(${nodeText(node.args)})`
    case '?:':
      return `(${nodeText(node.args[0])} ? ${nodeText(node.args[1])} : ${nodeText(node.args[2])})`
    case '.':
      return `(${nodeText(node.args[0])}).${node.args[1]}`
    case '[]':
      return `(${nodeText(node.args[0])})[${nodeText(node.args[1])}]`
    case 'call':
      return `${node.args[0]}(${list(node.args[1])})`
    case 'rcall':
      return `(${nodeText(node.args[1])}).${node.args[0]}(${list(node.args[2])})`
    case 'list':
      return `[${list(node.args)}]`
    case 'map':
      return `{${node.args.map(([key, value]) => `${nodeText(key)}: ${nodeText(value)}`).join(', ')}}`
    case '.?':
    case '[?]':
      return serialize(node)
    default:
      return `(${nodeText(node.args[0])} ${node.op} ${nodeText(node.args[1])})`
  }
}
