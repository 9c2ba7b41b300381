import type { Expression, Sign } from './expression.ts'
import type { Kind } from './model.ts'
import type { Tape } from './tape.ts'

/** A name that an expression may read, with values near those that it is given, so that comparisons go both ways. */
export interface Readable {
  readonly kind: Kind
  readonly tree: Expression
  readonly near: readonly (boolean | number | string)[]
  /** of a repeated group: what its items hold, read from `item` */
  readonly fields?: readonly { readonly id: string; readonly kind: Kind; readonly near: Readable['near'] }[]
  readonly name?: string
}

const literal = (value: boolean | number | string, double = false): Expression => ({ is: 'literal', value, double })
const orders = ['==', '!=', '<', '<=', '>', '>='] as const satisfies readonly Sign[]
const equals = ['==', '!='] as const satisfies readonly Sign[]
const pick = (tape: Tape, scope: readonly Readable[], kinds: readonly Kind[]): Readable | undefined => {
  const fitting = scope.filter((r) => kinds.includes(r.kind))
  return fitting[tape.upTo(Math.max(fitting.length, 1))]
}

/** A condition over the scope, at most `depth` operations deep. */
export function makeCondition(tape: Tape, scope: readonly Readable[], depth: number): Expression {
  if (depth > 0 && tape.often(45)) {
    const side = () => makeCondition(tape, scope, depth - 1)
    switch (tape.upTo(4)) {
      case 0:
        return { is: 'and', left: side(), right: side() }
      case 1:
        return { is: 'or', left: side(), right: side() }
      case 2:
        return { is: 'not', of: side() }
      default:
        return { is: 'choose', when: side(), then: side(), otherwise: side() }
    }
  }
  const read = pick(tape, scope, ['bool', 'int', 'double', 'string', 'day', 'list', 'group'])
  return read ? makeTest(tape, scope, read) : literal(!tape.often(50))
}

function makeTest(tape: Tape, scope: readonly Readable[], read: Readable): Expression {
  const near = read.near[tape.upTo(Math.max(read.near.length, 1))] ?? 0
  switch (read.kind) {
    case 'bool':
      return tape.often(70)
        ? read.tree
        : { is: 'compare', sign: tape.one(equals), left: read.tree, right: literal(near) }
    case 'list':
      return tape.often(80)
        ? { is: 'in', item: literal(near), list: read.tree }
        : { is: 'compare', sign: tape.one(orders), left: { is: 'size', of: read.tree }, right: literal(tape.upTo(3)) }
    case 'day':
      return { is: 'compare', sign: tape.one(orders), left: { is: 'age', of: read.tree }, right: literal(near) }
    case 'group':
      return makeGroupTest(tape, read)
    case 'string':
      return { is: 'compare', sign: tape.one(equals), left: read.tree, right: literal(near) }
    case 'double':
      return { is: 'compare', sign: tape.one(orders), left: read.tree, right: literal(near, true) }
    default:
      return { is: 'compare', sign: tape.one(orders), left: makeNumber(tape, scope, 1), right: literal(near) }
  }
}

function makeGroupTest(tape: Tape, read: Readable): Expression {
  const fields = (read.fields ?? []).map((f) => ({ ...f, tree: { is: 'field', of: 'item', field: f.id } as const }))
  if (fields.length === 0 || tape.often(20)) {
    const size = { is: 'size', of: read.tree } as const
    return { is: 'compare', sign: tape.one(orders), left: size, right: literal(tape.upTo(3)) }
  }
  const must = makeCondition(tape, fields, 1)
  return { is: tape.often(50) ? 'exists' : 'all', group: read.name ?? '', item: 'item', must }
}

/** A whole number over the scope; multiplied and added only, so it stays small. */
export function makeNumber(tape: Tape, scope: readonly Readable[], depth: number): Expression {
  if (depth > 0 && tape.often(40)) {
    const side = () => makeNumber(tape, scope, depth - 1)
    switch (tape.upTo(3)) {
      case 0:
        return { is: 'sum', sign: tape.one(['+', '*', '-'] as const), left: side(), right: side() }
      case 1:
        return { is: 'choose', when: makeCondition(tape, scope, 1), then: side(), otherwise: side() }
      default:
        return { is: 'portion', amount: notNegative(side()), part: 1 + tape.upTo(3), whole: 1 + tape.upTo(4) }
    }
  }
  return pick(tape, scope, ['int'])?.tree ?? literal(tape.upTo(100))
}

/** Half up is said of amounts that are not negative. */
const notNegative = (of: Expression): Expression => ({
  is: 'choose',
  when: { is: 'compare', sign: '<', left: of, right: literal(0) },
  then: literal(0),
  otherwise: of,
})
