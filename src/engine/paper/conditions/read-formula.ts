import { type ASTNode, parse } from '@marcbachmann/cel-js'
import { Day } from '../../expressions/day.ts'
import { type Atom, allOf, anyOf, type Formula } from './formula.ts'
import {
  constantOf,
  emptyOf,
  limitOf,
  mayBeBlank,
  type Named,
  questionAt,
  type Reading,
  withBlank,
} from './read-atoms.ts'
import { Unsayable } from './unsayable.ts'

const strings = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? value : [value]
  if (!all.every((one) => typeof one === 'string')) throw new Unsayable()
  return all as readonly string[]
}

/** Ticked at least one of these choices; of a yes or no, of a declaration, `yes` or `no`. */
const ticked = (named: Named, ids: readonly string[], not: boolean): Formula => {
  const empty = emptyOf(named)
  const counts = Array.isArray(empty) ? empty.some((id) => ids.includes(String(id))) : ids.includes(String(empty))
  const known = named.options ? ids.filter((id) => named.options?.some((option) => option.id === id)) : ids
  if (known.length === 0) return counts ? withBlankOnly(named, not) : not
  return withBlank(named, { says: 'ticked', not, options: known }, counts)
}

/** What is so only where the question was left blank. */
const withBlankOnly = (named: Named, not: boolean): Formula => {
  if (named.child !== undefined) throw new Unsayable()
  return { question: named.of.id, says: 'answered', not: !not }
}

const truth = (named: Named, not: boolean): Formula => {
  if (named.type !== 'yesNo' && named.type !== 'declaration') throw new Unsayable()
  const yes = emptyOf(named) === true
  if (not && named.type === 'yesNo' && !mayBeBlank(named))
    return { question: named.of.id, says: 'ticked', not: false, options: ['no'] }
  return withBlank(named, { says: 'ticked', not, options: ['yes'] }, yes)
}

const isChoice = ({ type }: Named): boolean => type === 'oneOf' || type === 'reference' || type === 'anyOf'

/** A question that is this value. */
const equal = (named: Named, value: unknown, not: boolean): Formula => {
  if (typeof value === 'boolean') return truth(named, value ? not : !not)
  if (value === '') {
    if (emptyOf(named) !== '' || named.child !== undefined) throw new Unsayable()
    return { question: named.of.id, says: 'answered', not: !not }
  }
  if (isChoice(named)) return ticked(named, strings(value), not)
  if (value instanceof Day) {
    const empty = emptyOf(named)
    const counts = empty instanceof Day ? empty.number === value.number : undefined
    return withBlank(named, { says: 'onDay', not, limit: limitOf(value, named.type) }, counts)
  }
  if (!['text', 'number', 'money'].includes(named.type)) throw new Unsayable()
  return withBlank(named, { says: 'is', not, limit: limitOf(value, named.type) }, emptyOf(named) === value)
}

const holds = (op: string, one: number, other: number): boolean =>
  op === '>=' ? one >= other : op === '>' ? one > other : op === '<=' ? one <= other : one < other

const comparing: Readonly<Record<string, { readonly than: 0 | 1; readonly not: boolean }>> = {
  '>=': { than: 0, not: false },
  '<': { than: 0, not: true },
  '>': { than: 1, not: false },
  '<=': { than: 1, not: true },
}

/** A number, a sum or a date that is held against a limit. */
const compared = (named: Named, op: string, value: unknown, not: boolean): Formula => {
  const how = comparing[op]
  if (!how) throw new Unsayable()
  const empty = emptyOf(named)
  const isNot = how.not !== not
  if (value instanceof Day && named.type === 'date') {
    const counts = empty instanceof Day ? holds(op, empty.number, value.number) !== how.not : undefined
    const says = how.than === 0 ? 'onOrAfter' : 'after'
    return withBlank(named, { says, not: isNot, limit: { date: value.iso } }, counts)
  }
  if (typeof value !== 'number' || !['number', 'money'].includes(named.type)) throw new Unsayable()
  const counts = typeof empty === 'number' ? holds(op, empty, value) !== how.not : undefined
  const says = how.than === 0 ? 'atLeast' : 'more'
  return withBlank(named, { says, not: isNot, limit: limitOf(value, named.type) }, counts)
}

/** `age(question, asOf)` against a number of years. */
const aged = (named: Named, op: string, value: unknown, not: boolean): Formula => {
  const how = comparing[op]
  if (!how || named.type !== 'date' || typeof value !== 'number') throw new Unsayable()
  // More than 3 whole years old is at least 4.
  const limit = { number: value + how.than }
  return withBlank(named, { says: 'yearsAgo', not: how.not !== not, limit }, undefined)
}

const mirrored: Readonly<Record<string, string>> = {
  '>=': '<=',
  '<=': '>=',
  '>': '<',
  '<': '>',
  '==': '==',
  '!=': '!=',
}

/** The list that `x.size()` or `size(x)` counts. */
const sized = (node: ASTNode): ASTNode | undefined => {
  if (node.op === 'rcall' && node.args[0] === 'size') return node.args[1]
  return node.op === 'call' && node.args[0] === 'size' ? node.args[1][0] : undefined
}

const relation = (op: string, [left, right]: readonly [ASTNode, ASTNode], not: boolean, at: Reading): Formula => {
  const value = constantOf(right, at)
  if (value === undefined && constantOf(left, at) !== undefined && mirrored[op])
    return relation(mirrored[op], [right, left], not, at)
  const list = sized(left)
  if (list) {
    const named = questionAt(list, at)
    if (
      !named ||
      named.child !== undefined ||
      emptyOf(named) === undefined ||
      (emptyOf(named) as unknown[]).length !== 0
    )
      throw new Unsayable()
    const some = (op === '>' && value === 0) || (op === '>=' && value === 1) || (op === '!=' && value === 0)
    const none = (op === '==' && value === 0) || (op === '<' && value === 1)
    if (!some && !none) throw new Unsayable()
    return { question: named.of.id, says: 'answered', not: none !== not }
  }
  if (left.op === 'call' && left.args[0] === 'age') {
    const [of, on] = left.args[1]
    const named = of && questionAt(of, at)
    if (!named || on?.op !== 'id' || on.args !== 'asOf') throw new Unsayable()
    return aged(named, op, value, not)
  }
  const named = questionAt(left, at)
  if (!named) return ofRule(left, op, value, not, at)
  if (value === undefined) throw new Unsayable()
  if (op === '==' || op === '!=') return equal(named, value, (op === '!=') !== not)
  return compared(named, op, value, not)
}

/** A rule that is decided by its answers alone, in place of its name. `meant` says whether a result is one that is meant. */
const decided = (id: string, at: Reading, meant: (then: ASTNode) => Formula): Formula => {
  const rule = at.compiled.rules.find((one) => one.id === id)
  if (!rule) throw new Unsayable()
  const rows = rule.rows.map((row) => ({
    when: row.when && parse(row.when.text).ast,
    then: meant(parse(row.then.text).ast),
  }))
  const reached = rows.map(({ when, then }, i) => {
    const before = rows.slice(0, i).map((row) => (row.when ? read(row.when, true, at) : false))
    return allOf(...before, when ? read(when, false, at) : true, then)
  })
  return anyOf(...reached)
}

const ofRule = (left: ASTNode, op: string, value: unknown, not: boolean, at: Reading): Formula => {
  if (left.op !== 'id' || (op !== '==' && op !== '!=') || value === undefined) throw new Unsayable()
  return decided(left.args, at, (then) => {
    if (then.op !== 'value') throw new Unsayable()
    return (constantOf(then, at) === value) === ((op === '==') !== not)
  })
}

/** One of these: choices among those ticked, a choice of a list, an address of our area. */
const member = ([left, right]: readonly [ASTNode, ASTNode], not: boolean, at: Reading): Formula => {
  if (left.op === 'id' && left.args === 'organisation') {
    if (right.op !== '.' || right.args[1] !== 'areas') throw new Unsayable()
    const named = questionAt(right.args[0], at)
    if (named?.type !== 'address') throw new Unsayable()
    return withBlank(named, { says: 'inArea', not }, undefined)
  }
  const holder = questionAt(right, at)
  if (holder?.type === 'anyOf') return ticked(holder, strings(constantOf(left, at)), not)
  const named = questionAt(left, at)
  const values = constantOf(right, at)
  if (!named || !isChoice(named) || !Array.isArray(values)) throw new Unsayable()
  return ticked(named, strings(values), not)
}

/** "Any of them": of the choices ticked, or of a group's items. */
const exists = (receiver: ASTNode, [name, predicate]: readonly ASTNode[], not: boolean, at: Reading): Formula => {
  const named = questionAt(receiver, at)
  if (!named || named.child !== undefined || name?.op !== 'id' || !predicate) throw new Unsayable()
  if (named.type === 'group') {
    const inside = read(predicate, false, { ...at, item: { name: name.args, group: named.of } })
    return quantified(inside, not)
  }
  if (named.type !== 'anyOf') throw new Unsayable()
  const isItem = (node: ASTNode): boolean => node.op === 'id' && node.args === name.args
  if (predicate.op === 'in' && isItem(predicate.args[0]))
    return ticked(named, strings(constantOf(predicate.args[1], at)), not)
  if ((predicate.op !== '==' && predicate.op !== '!=') || !isItem(predicate.args[0])) throw new Unsayable()
  const options = strings(constantOf(predicate.args[1], at))
  if (predicate.op === '==') return ticked(named, options, not)
  const others = (named.options ?? []).map(({ id }) => id).filter((id) => !options.includes(id))
  const empty = emptyOf(named)
  const counts = Array.isArray(empty) && empty.some((id) => others.includes(String(id)))
  return withBlank(named, { says: 'tickedOther', not, options }, counts)
}

/** Something that is so of any one item, or of none; what is so of an item in two ways has no words. */
const quantified = (inside: Formula, not: boolean): Formula => {
  if (typeof inside === 'boolean') throw new Unsayable()
  if ('all' in inside) throw new Unsayable()
  if ('any' in inside) {
    const parts = inside.any.map((one) => quantified(one, not))
    return not ? { all: parts } : { any: parts }
  }
  if (inside.child === undefined || inside.not) throw new Unsayable()
  if (not && inside.says !== 'ticked') throw new Unsayable()
  return { ...inside, not } satisfies Atom
}

const read = (node: ASTNode, not: boolean, at: Reading): Formula => {
  switch (node.op) {
    case '!_':
      return read(node.args, !not, at)
    case '&&':
    case '||': {
      const parts = node.args.map((part) => read(part, not, at))
      return (node.op === '&&') !== not ? allOf(...parts) : anyOf(...parts)
    }
    case '==':
    case '!=':
    case '>=':
    case '<=':
    case '>':
    case '<':
      return relation(node.op, node.args, not, at)
    case 'in':
      return member(node.args, not, at)
    case 'rcall':
      if (node.args[0] !== 'exists') throw new Unsayable()
      return exists(node.args[1], node.args[2], not, at)
    case 'value':
      if (typeof node.args !== 'boolean') throw new Unsayable()
      return node.args !== not
    case '.':
    case 'id': {
      const named = questionAt(node, at)
      if (named) return truth(named, not)
      const constant = constantOf(node, at)
      if (typeof constant === 'boolean') return constant !== not
      if (node.op !== 'id') throw new Unsayable()
      return decided(node.args, at, (then) => read(then, not, at))
    }
    default:
      throw new Unsayable()
  }
}

/** A condition of a design as what paper can say; throws `Unsayable` where it has no words for it. */
export const readFormula = (when: string, at: Reading): Formula => read(parse(when).ast, false, at)
