import { type ASTNode, parse } from '@marcbachmann/cel-js'
import { nodeText } from '../expressions/node-text.ts'
import type { Condition, Group, Join, Operand, Part, Relation, Term } from './condition.ts'

/** What is read in: the relations that the menu of a name offers, and whether a name is one of the design's figures. */
export interface Names {
  readonly relations: (name: string) => readonly Relation[]
  readonly isFigure: (name: string) => boolean
  /** has the name a number with decimals? */
  readonly isDecimal: (name: string) => boolean
}

const nameOf = (node: ASTNode | undefined): string | undefined => (node?.op === 'id' ? node.args : undefined)

const constant = (node: ASTNode): Operand | undefined => {
  if (node.op === 'value') {
    if (typeof node.args === 'string') return { text: node.args }
    if (typeof node.args === 'bigint') return { number: Number(node.args) }
    return typeof node.args === 'number' ? { number: node.args, decimals: true } : undefined
  }
  if (node.op === '-_') {
    const value = constant(node.args)
    return value && 'number' in value ? { ...value, number: -value.number } : undefined
  }
  if (node.op === 'list') {
    const texts = node.args.map((one) => (one.op === 'value' && typeof one.args === 'string' ? one.args : undefined))
    return texts.every((text) => text !== undefined) ? { texts: texts as string[] } : undefined
  }
  if (node.op === 'call' && node.args[0] === 'day') {
    const day = node.args[1][0]
    return node.args[1].length === 1 && day?.op === 'value' && typeof day.args === 'string'
      ? { day: day.args }
      : undefined
  }
  return undefined
}

const operandOf = (node: ASTNode, { isFigure }: Names): Operand | undefined => {
  const name = nameOf(node)
  if (name === undefined) return constant(node)
  if (name === 'asOf') return { today: true }
  return isFigure(name) ? { figure: name } : undefined
}

const ofNumbers: Readonly<Record<string, Relation>> = {
  '==': 'is',
  '!=': 'isNot',
  '>': 'more',
  '>=': 'atLeast',
  '<': 'less',
  '<=': 'atMost',
}
const ofDays: Readonly<Record<string, Relation>> = {
  '==': 'onDay',
  '>': 'after',
  '>=': 'onOrAfter',
  '<': 'before',
  '<=': 'onOrBefore',
}

const term = (name: string, relation: Relation | undefined, names: Names, value?: Operand): Term | undefined =>
  relation && names.relations(name).includes(relation) ? { name, relation, ...(value && { value }) } : undefined

/** `size(x)` of a list, `age(x, asOf)` of a date. */
const measured = (node: ASTNode): { readonly of: 'size' | 'age'; readonly name: string } | undefined => {
  if (node.op !== 'call') return undefined
  const [call, [of, on]] = node.args
  const name = nameOf(of)
  if (name === undefined) return undefined
  if (call === 'size' && node.args[1].length === 1) return { of: 'size', name }
  return call === 'age' && nameOf(on) === 'asOf' ? { of: 'age', name } : undefined
}

const isWhole = (value: Operand): boolean => ('number' in value && !value.decimals) || 'figure' in value

const ofMeasure = (
  { of, name }: NonNullable<ReturnType<typeof measured>>,
  op: string,
  value: Operand,
  names: Names,
): Term | undefined => {
  if (!isWhole(value)) return undefined
  if (of === 'age') {
    const relation = op === '>=' ? 'ageAtLeast' : op === '<' ? 'ageBelow' : undefined
    return term(name, relation, names, value)
  }
  const none = 'number' in value && value.number === 0
  if (none && op === '>') return term(name, 'answered', names)
  if (none && op === '==') return term(name, 'notAnswered', names)
  return term(name, op === '>=' ? 'countAtLeast' : op === '<' ? 'countBelow' : undefined, names, value)
}

const compared = (op: string, left: ASTNode, right: ASTNode, names: Names): Term | undefined => {
  const value = operandOf(right, names)
  if (!value || 'texts' in value) return undefined
  const measure = measured(left)
  if (measure) return ofMeasure(measure, op, value, names)
  const name = nameOf(left)
  if (name === undefined) return undefined
  const offered = names.relations(name)
  if ('text' in value && value.text === '' && offered.includes('answered')) {
    const relation = op === '!=' ? 'answered' : op === '==' ? 'notAnswered' : undefined
    return term(name, relation, names)
  }
  if (offered.includes('before'))
    return 'day' in value || 'today' in value ? term(name, ofDays[op], names, value) : undefined
  if ('text' in value) return offered.includes('more') ? undefined : term(name, ofNumbers[op], names, value)
  const fits = 'figure' in value || ('number' in value && (value.decimals ?? false) === names.isDecimal(name))
  return fits && offered.includes('more') ? term(name, ofNumbers[op], names, value) : undefined
}

const member = (left: ASTNode, right: ASTNode, not: boolean, names: Names): Term | undefined => {
  if (nameOf(left) === 'organisation' && right.op === '.' && right.args[1] === 'areas') {
    const name = nameOf(right.args[0])
    return name === undefined ? undefined : term(name, not ? 'notInOwnArea' : 'inOwnArea', names)
  }
  const [one, many] = [nameOf(left), nameOf(right)]
  if (many !== undefined) {
    const value = constant(left)
    return value && 'text' in value ? term(many, not ? 'includesNot' : 'includes', names, value) : undefined
  }
  const value = one === undefined ? undefined : constant(right)
  if (one === undefined || !value || !('texts' in value) || value.texts.length === 0) return undefined
  return term(one, not ? 'isNoneOf' : 'isAnyOf', names, value)
}

const termOf = (node: ASTNode, names: Names): Term | undefined => {
  switch (node.op) {
    case 'id':
      return term(node.args, 'yes', names)
    case '!_': {
      const name = nameOf(node.args)
      if (name !== undefined) return term(name, 'no', names)
      return node.args.op === 'in' ? member(node.args.args[0], node.args.args[1], true, names) : undefined
    }
    case 'in':
      return member(node.args[0], node.args[1], false, names)
    case '==':
    case '!=':
    case '>':
    case '>=':
    case '<':
    case '<=':
      return compared(node.op, node.args[0], node.args[1], names)
    default:
      return undefined
  }
}

const sameAs = (text: string, node: ASTNode): boolean => {
  try {
    return nodeText(parse(text).ast) === nodeText(node)
  } catch {
    return false
  }
}

/** A part of an expression as it is written. (Where a tree's node ends in brackets, cel-js leaves the last ones out.) */
const writtenAs = (node: ASTNode, text: string): string => {
  for (let end = node.end; end <= node.end + 4 && end <= text.length; end++)
    if (sameAs(text.slice(node.start, end), node)) return text.slice(node.start, end)
  return nodeText(node)
}

/** The parts of a chain of && or of ||, whatever brackets stand in it. */
const chain = (node: ASTNode, op: '&&' | '||'): readonly ASTNode[] =>
  node.op === op ? node.args.flatMap((one) => chain(one, op)) : [node]

const joinOf = ({ op }: ASTNode): Join | undefined => (op === '&&' ? 'all' : op === '||' ? 'any' : undefined)

/**
 * A condition as menus show it. What the menus have no words for stays as its text; undefined where the text is no CEL.
 */
export const readCondition = (text: string | undefined, names: Names): Condition | undefined => {
  if (text === undefined) return { join: 'all', parts: [] }
  let ast: ASTNode
  try {
    ast = parse(text).ast
  } catch {
    return undefined
  }
  const part = (node: ASTNode): Part => termOf(node, names) ?? { cel: writtenAs(node, text) }
  const join = joinOf(ast) ?? 'all'
  const parts = chain(ast, join === 'all' ? '&&' : '||').map((node): Part | Group => {
    const inner = joinOf(node)
    return inner ? { join: inner, parts: chain(node, inner === 'all' ? '&&' : '||').map(part) } : part(node)
  })
  return { join, parts }
}
