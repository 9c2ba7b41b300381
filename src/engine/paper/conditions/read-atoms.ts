import type { ASTNode } from '@marcbachmann/cel-js'
import { noValue } from '../../expressions/context.ts'
import { Day } from '../../expressions/day.ts'
import type { Compiled, CompiledPage, CompiledQuestion } from '../../journey/compiled.ts'
import { valueOn } from '../../journey/values/parameters.ts'
import { type Atom, allOf, anyOf, type Formula, type Limit, readsTrueBlank } from './formula.ts'
import { Unsayable } from './unsayable.ts'

/** What an expression is read in: a design on a day; within `exists` of a group, what its item is called. */
export interface Reading {
  readonly compiled: Compiled
  readonly asOf: string
  readonly item?: { readonly name: string; readonly group: CompiledQuestion }
}

/** A question that an expression names: of a page, or of the items of a group. */
export interface Named {
  readonly of: CompiledQuestion
  readonly page: CompiledPage
  readonly type: string
  readonly options: readonly { readonly id: string }[] | undefined
  readonly child?: string
}

const placeOf = ({ compiled }: Reading, id: string): { of: CompiledQuestion; page: CompiledPage } | undefined => {
  for (const page of compiled.pages) {
    const of = page.questions.find((question) => question.id === id)
    if (of) return { of, page }
  }
  return undefined
}

/** The question that a node names; undefined where it names something else. */
export const questionAt = (node: ASTNode, reading: Reading): Named | undefined => {
  const { item } = reading
  if (node.op === '.' && item && node.args[0].op === 'id' && node.args[0].args === item.name) {
    const child = item.group.question.questions?.find(({ id }) => id === node.args[1])
    const place = placeOf(reading, item.group.id)
    return child && place ? { ...place, type: child.type, options: child.options, child: child.id } : undefined
  }
  const place = node.op === 'id' && node.args !== item?.name ? placeOf(reading, node.args) : undefined
  return place && { ...place, type: place.of.question.type, options: place.of.question.options }
}

/** May it be left blank, or not be asked at all? */
export const mayBeBlank = ({ of, page, child, type }: Named): boolean =>
  child !== undefined ||
  page.when !== undefined ||
  of.optional ||
  of.question.optional === true ||
  ((type === 'anyOf' || type === 'group' || type === 'file') && (of.question.minChosen ?? 0) < 1)

/** How a value of the design is read: a number, a date, words, a list of words; of a parameter on that day. */
export const constantOf = (node: ASTNode, { compiled, asOf, item }: Reading): unknown => {
  if (node.op === 'value') return typeof node.args === 'bigint' ? Number(node.args) : node.args
  if (node.op === 'list') return node.args.map((one) => constantOf(one, { compiled, asOf }))
  if (node.op === 'call' && node.args[0] === 'day' && node.args[1][0]?.op === 'value')
    return new Day(String(node.args[1][0].args))
  if (node.op === '-_') {
    const value = constantOf(node.args, { compiled, asOf })
    return typeof value === 'number' ? -value : undefined
  }
  if (node.op !== 'id' || node.args === item?.name) return undefined
  const dated = compiled.parameters.find(({ parameter }) => parameter.id === node.args)
  const value = dated && valueOn(dated, asOf)
  return typeof value === 'bigint' ? Number(value) : value
}

/** A value as a limit of a question of that type. */
export const limitOf = (value: unknown, type: string): Limit => {
  if (value instanceof Day) return { date: value.iso }
  if (typeof value === 'number') return type === 'money' ? { pence: value } : { number: value }
  if (typeof value === 'string') return { words: value }
  throw new Unsayable()
}

/**
 * An atom with what a blank answer counts as, where its words would read another way. `counts`: is it so, not turned round,
 * where the question is blank; undefined where that decides nothing.
 */
export const withBlank = (
  named: Named,
  atom: Omit<Atom, 'question' | 'child'>,
  counts: boolean | undefined,
): Formula => {
  const said: Atom = { question: named.of.id, ...(named.child !== undefined && { child: named.child }), ...atom }
  if (named.child !== undefined) {
    // Which item was left blank cannot be told from none being there.
    if (counts) throw new Unsayable()
    return said
  }
  if (counts === undefined || !mayBeBlank(named)) return said
  const means = atom.not !== counts
  if (readsTrueBlank(said) === means) return said
  const answered: Atom = { question: named.of.id, says: 'answered', not: false }
  return means ? anyOf(said, { ...answered, not: true }) : allOf(answered, said)
}

/** What a question counts as where it is blank or not asked; undefined where its type has nothing of the kind. */
export const emptyOf = ({ of, child }: Named): unknown => {
  if (child !== undefined) return undefined
  const { empty } = of.value
  return empty === noValue ? undefined : typeof empty === 'bigint' ? Number(empty) : empty
}
