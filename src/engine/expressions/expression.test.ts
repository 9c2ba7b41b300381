import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkExpression } from './check-expression.ts'
import { type Context, emptyContext } from './context.ts'
import { Day } from './day.ts'
import { compileExpression, type Expression } from './expression.ts'
import { ExpressionDefect } from './expression-defect.ts'
import { objectType } from './object-type.ts'
import { makeScope } from './scope.ts'

const child = objectType('item.children', { age: 'int', birth: 'Day' })
const scope = makeScope(
  [
    ...['a', 'b', 'c'].map((name) => [name, 'bool'] as const),
    ['n', 'int'],
    ['x', 'double'],
    ['born', 'Day'],
    ['children', 'list<item.children>'],
    ['prices', 'map<string, int>'],
  ],
  [child],
)
const compile = (text: string): Expression => {
  const checked = checkExpression(scope, text)
  if ('problem' in checked) throw new Error(`${text}: ${checked.problem.code}`)
  return compileExpression(scope, text, checked.expression)
}
const knowing = (values: Record<string, unknown>): Context => {
  const context = emptyContext()
  Object.assign(context.values, values)
  return context
}
const codeOf = (text: string, expected?: readonly string[]): string => {
  const checked = checkExpression(scope, text, expected)
  return 'problem' in checked ? checked.problem.code : 'none'
}

// Kleene's strong logic of three values (Kleene, Introduction to Metamathematics, section 64); u is unknown
const kleene: readonly (readonly [string, string, string, string])[] = [
  ['t', 't', 't', 't'],
  ['t', 'f', 'f', 't'],
  ['t', 'u', 'u', 't'],
  ['f', 't', 'f', 't'],
  ['f', 'f', 'f', 'f'],
  ['f', 'u', 'f', 'u'],
  ['u', 't', 'u', 't'],
  ['u', 'f', 'f', 'u'],
  ['u', 'u', 'u', 'u'],
]
const meaning: Readonly<Record<string, boolean | undefined>> = { t: true, f: false, u: undefined }

test('and, or and not follow the tables of three-valued logic', () => {
  for (const [left = '', right = '', and = '', or = ''] of kleene) {
    const context = knowing({ a: meaning[left], b: meaning[right] })
    assert.equal(compile('a && b').evaluate(context), meaning[and], `${left} && ${right}`)
    assert.equal(compile('a || b').evaluate(context), meaning[or], `${left} || ${right}`)
    const no = meaning[left] === undefined ? undefined : !meaning[left]
    assert.equal(compile('!a').evaluate(context), no)
  }
})

test('a defect wins over unknown on either side, and never over what decides alone', () => {
  for (const text of ['1 / n == 1 && a', 'a && 1 / n == 1', '1 / n == 1 || a', 'a || 1 / n == 1']) {
    assert.throws(() => compile(text).evaluate(knowing({ n: 0n })), ExpressionDefect, text)
  }
  assert.equal(compile('1 / n == 1 && a').evaluate(knowing({ n: 0n, a: false })), false)
  assert.equal(compile('a || 1 / n == 1').evaluate(knowing({ n: 0n, a: true })), true)
})

test('what is missing is said of the sides that could still decide', () => {
  assert.deepEqual(compile('a && b').missing(knowing({})), ['a', 'b'])
  assert.deepEqual(compile('(a && b) || c').missing(knowing({ b: false })), ['c'])
  assert.deepEqual(compile('a ? n > 1 : b').missing(knowing({ a: false })), ['b'])
  assert.deepEqual(compile('a ? n > 1 : b').missing(knowing({})), ['a'])
})

test('an item of a group that lacks an answer leaves its reading unknown, and others decide without it', () => {
  const context = knowing({
    children: [child.make({ age: 4n }), child.make({ age: 9n, birth: new Day('2017-01-01') })],
  })
  context.gaps.set('children', ['children[0].birth'])
  assert.equal(compile('children.exists(k, k.birth > day("2016-01-01"))').evaluate(context), true)
  assert.equal(compile('children.all(k, k.birth > day("2016-01-01"))').evaluate(context), undefined)
  assert.deepEqual(compile('children[0].birth > day("2016-01-01")').missing(context), ['children[0].birth'])
  assert.equal(compile('sum(children.map(k, k.age))').evaluate(context), 13n)
})

test('a key that a map of parameters does not have is a defect, not an unknown', () => {
  assert.throws(() => compile('prices["b"]').evaluate(knowing({ prices: { a: 1n } })), { code: 'no_such_key' })
})

test('mistakes are found when an expression is checked, with a code', () => {
  assert.equal(codeOf('incme > 1'), 'unknown_variable')
  assert.equal(codeOf('n + x'), 'no_such_overload')
  assert.equal(codeOf('born + 1'), 'no_such_overload')
  assert.equal(codeOf('n >'), 'unexpected_token')
  assert.equal(codeOf('n', ['bool']), 'wrong_type')
  assert.equal(codeOf('children.exists(k, has(k.birth))'), 'not_allowed')
  assert.equal(codeOf('cel.bind(k, n, k) > 1'), 'not_allowed')
  const three = 'children.all(i, children.all(j, children.all(k, i.age < j.age)))'
  assert.equal(codeOf(three), 'too_many_loops')
  assert.equal(codeOf(Array.from({ length: 400 }, () => 'n').join(' + ')), 'limit_exceeded')
})

test('the names an expression reads leave out what its loops bind', () => {
  const checked = checkExpression(scope, 'children.exists(n, n.age > 3) && a')
  assert.deepEqual('expression' in checked && checked.expression.reads, ['children', 'a'])
})

test('no name of JavaScript is a name of the language', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty'])
    assert.equal(codeOf(`${name} == "a"`), 'unknown_variable')
})
