import type { ASTNode } from '@marcbachmann/cel-js'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem } from '../problem.ts'
import { nodesOf, spanOf } from './nodes.ts'

/** The ids of the choices of each question that has some, by the question's name. */
export type Choices = ReadonlyMap<string, readonly string[]>

/**
 * What cel-js lets pass and the design language does not: whole numbers compared with decimals, and comparing an answer
 * with a choice that its question does not have. Takes the tree of an expression that was type-checked.
 */
export function treeProblems(ast: ASTNode, at: string, choices: Choices): readonly Problem[] {
  return nodesOf(ast).flatMap((node) => [...mixed(node, at), ...unknownOptions(node, at, choices)])
}

const compared = new Set(['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'])
const typeOf = (node: ASTNode | undefined): string =>
  String((node as { checkedType?: unknown } | undefined)?.checkedType)

function mixed(node: ASTNode, at: string): readonly Problem[] {
  if (!compared.has(node.op) || !Array.isArray(node.args)) return []
  const types = (node.args as readonly ASTNode[]).map(typeOf)
  return types.includes('int') && types.includes('double') ? [problem('mixed-numbers', at, {}, spanOf(node))] : []
}

function unknownOptions(node: ASTNode, at: string, choices: Choices): readonly Problem[] {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return []
  const [left, right] = node.args as readonly [ASTNode, ASTNode]
  for (const [named, literals] of [
    [left, right],
    [right, left],
  ] as const) {
    const question = named.op === 'id' ? named.args : ''
    const options = choices.get(question)
    if (!options) continue
    return textsOf(literals).flatMap((literal) => {
      const name = String(literal.args)
      if (options.includes(name) || (name === '' && node.op !== 'in')) return []
      return [problem('unknown-option', at, { name, question, meant: didYouMean(name, options) }, spanOf(literal))]
    })
  }
  return []
}

/** The texts written out in a node: itself, or the items of a list. */
function textsOf(node: ASTNode): readonly ASTNode[] {
  if (node.op === 'list') return (node.args as readonly ASTNode[]).flatMap(textsOf)
  return node.op === 'value' && typeof node.args === 'string' ? [node] : []
}
