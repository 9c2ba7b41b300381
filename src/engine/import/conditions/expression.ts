import type { Condition, Literal, Operator } from './condition.ts'
import { type Token, tokensOf } from './tokens.ts'

type Operand =
  | { readonly is: 'literal'; readonly literal: Literal }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'size'; readonly name: string }
  | { readonly is: 'condition'; readonly condition: Condition; readonly onlyLiterals: boolean }

class Unreadable extends Error {}

const flipped: Readonly<Record<string, Operator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
}
const sizes: Readonly<Record<string, Operator>> = { '>': 'longer', '<': 'shorter', '==': 'length' }
const dashed = 'A name with a hyphen is read as a subtraction.'

const asCondition = (operand: Operand): Condition => {
  if (operand.is === 'condition') return operand.condition
  if (operand.is === 'name') return { is: 'named', name: operand.name }
  if (operand.is === 'size') return { is: 'unsayable', why: 'The length of a text is used as a condition.' }
  const { literal } = operand
  const truth =
    literal.is === 'truth'
      ? literal.truth
      : literal.is === 'number'
        ? literal.number !== 0
        : literal.is !== 'text' || literal.text !== ''
  return { is: 'constant', truth, why: 'A plain value is used as a condition.' }
}

const compared = (left: Operand, sign: string, right: Operand): Condition => {
  const operator = sign.replace('===', '==').replace('!==', '!=')
  if (left.is === 'literal' && right.is !== 'literal') return compared(right, flipped[operator] ?? operator, left)
  if (right.is === 'condition' && right.onlyLiterals)
    return {
      is: 'constant',
      truth: operator === '!=',
      why: 'A comparison with ("A" or "B") compares with true, which no answer is; the author may have meant either.',
    }
  if (right.is === 'literal') {
    const { literal } = right
    if (left.is === 'name')
      // a boolean may be compared with a condition's name as well as with an answer
      return { is: 'compare', name: left.name, operator: operator as Operator, literal }
    if (left.is === 'size') {
      const size = sizes[operator]
      return size
        ? { is: 'compare', name: left.name, operator: size, literal }
        : { is: 'unsayable', why: 'A length is compared in a way that the importer does not know.' }
    }
    if (left.is === 'condition') {
      if (literal.is !== 'truth')
        return {
          is: 'constant',
          truth: operator === '!=',
          why: 'A condition is compared with a value that is not true or false.',
        }
      return literal.truth === (operator === '==') ? left.condition : { is: 'not', of: left.condition }
    }
  }
  return { is: 'unsayable', why: 'Two answers are compared with each other.' }
}

const parser = (tokens: readonly Token[]) => {
  let at = 0
  const peek = (...texts: readonly string[]): boolean => {
    const token = tokens[at]
    return token !== undefined && token.is !== 'text' && texts.includes(token.text)
  }
  const take = (...texts: readonly string[]): boolean => {
    if (!peek(...texts)) return false
    at++
    return true
  }
  const need = (text: string): void => {
    if (!take(text)) throw new Unreadable()
  }
  const relative = (): Operand => {
    const sign = take('-') ? -1 : 1
    const [count, , unit] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    at += 3
    need(')')
    const unitOf = /^(day|month|year)s?$/.exec(unit?.text ?? '')?.[1]
    if (count?.is !== 'number' || !unitOf) throw new Unreadable()
    return { is: 'literal', literal: { is: 'shift', count: sign * Number(count.text), unit: `${unitOf}s` as 'days' } }
  }
  const name = (first: string): Operand => {
    if (take('(')) {
      if (first === 'dateForComparison') return relative()
      const inner = primary()
      need(')')
      if ((first === 'length' || first === 'size') && inner.is === 'name') return { is: 'size', name: inner.name }
      return {
        is: 'condition',
        onlyLiterals: false,
        condition: { is: 'unsayable', why: `The function ${first} is not known.` },
      }
    }
    const parts = [first]
    while (take('.')) {
      const token = tokens[at++]
      if (token?.is !== 'name') throw new Unreadable()
      parts.push(token.text)
    }
    return { is: 'name', name: parts.join('.') }
  }
  const primary = (): Operand => {
    if (take('not', '!'))
      return { is: 'condition', onlyLiterals: false, condition: { is: 'not', of: asCondition(primary()) } }
    if (take('-')) {
      const token = tokens[at++]
      if (token?.is !== 'number') throw new Unreadable()
      return { is: 'literal', literal: { is: 'number', number: -Number(token.text) } }
    }
    if (take('(')) {
      const start = at
      const condition = either()
      need(')')
      const inside = tokens.slice(start, at - 1)
      const onlyLiterals =
        inside.length > 1 &&
        inside.every((t) => t.is === 'text' || t.is === 'number' || t.text === 'or' || t.text === 'and')
      return { is: 'condition', condition, onlyLiterals }
    }
    const token = tokens[at++]
    if (token?.is === 'text') return { is: 'literal', literal: { is: 'text', text: token.text } }
    if (token?.is === 'number') return { is: 'literal', literal: { is: 'number', number: Number(token.text) } }
    if (token?.is !== 'name') throw new Unreadable()
    if (token.text === 'true' || token.text === 'false')
      return { is: 'literal', literal: { is: 'truth', truth: token.text === 'true' } }
    return name(token.text)
  }
  const counted = (): Operand => {
    const first = primary()
    if (!peek('-', '+', '*', '/', '%')) return first
    while (take('-', '+', '*', '/', '%')) primary()
    return { is: 'condition', onlyLiterals: false, condition: { is: 'poison', why: dashed } }
  }
  const comparison = (): Operand => {
    const left = counted()
    if (take('in')) {
      const right = counted()
      if (left.is === 'literal' && right.is === 'name')
        return {
          is: 'condition',
          onlyLiterals: false,
          condition: { is: 'compare', name: right.name, operator: 'contains', literal: left.literal },
        }
      return {
        is: 'condition',
        onlyLiterals: false,
        condition: { is: 'unsayable', why: 'A list that is not an answer is looked into.' },
      }
    }
    const sign = tokens[at]
    if (!take('==', '!=', '===', '!==', '<', '<=', '>', '>=', ':') || !sign) return left
    const right = counted()
    const poison = [left, right].find((side) => side.is === 'condition' && side.condition.is === 'poison')
    if (poison) return poison
    return {
      is: 'condition',
      onlyLiterals: false,
      condition: compared(left, sign.text === ':' ? '==' : sign.text, right),
    }
  }
  const both = (): Condition => {
    const of = [asCondition(comparison())]
    while (take('and', '&&')) of.push(asCondition(comparison()))
    return of.length === 1 && of[0] ? of[0] : { is: 'all', of }
  }
  const either = (): Condition => {
    const of = [both()]
    while (take('or', '||')) of.push(both())
    return of.length === 1 && of[0] ? of[0] : { is: 'any', of }
  }
  return (): Condition => {
    const condition = either()
    if (at < tokens.length) throw new Unreadable()
    return condition
  }
}

/**
 * A condition written as an expression of the engines: `section.name == 'x' or (c and d)`, names of other conditions,
 * `name: value`, `'x' in name`, `length(name) > 5`, `dateForComparison(-5, 'years')`.
 */
export const fromExpression = (expression: string): Condition => {
  const why = 'The expression cannot be read.'
  const tokens = tokensOf(expression)
  if (!tokens || tokens.length === 0 || tokens.length > 500) return { is: 'unsayable', why }
  try {
    return parser(tokens)()
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return { is: 'unsayable', why }
    throw error
  }
}
