import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../test/designs/small-design.ts'
import { defaultOrganisation } from './default-organisation.ts'
import { runExamples } from './run-examples.ts'

const example = (id: string, answers: object, expect: object, more: object = {}) => ({
  id,
  title: id,
  asOf: '2026-05-01',
  answers,
  expect,
  ...more,
})
const design = (examples: readonly object[], rules: readonly object[] = []) =>
  smallDesign({
    parameters: [{ id: 'price', type: 'money', label: 'Price', values: [{ from: '2026-01-01', value: 500 }] }],
    pages: [
      page('a', [
        { id: 'bins', type: 'number' },
        { id: 'note', type: 'text', optional: true },
      ]),
    ],
    rules: [rule('fee', 'bins * price'), ...rules],
    examples,
  })
const differences = (examples: readonly object[], rules: readonly object[] = []) =>
  runExamples(design(examples, rules)).map(({ differs }) => differs)

test('an example that comes out as it says differs in nothing; optional questions may be left out', () => {
  const expect = { pages: ['a'], fee: 1000, stage: 'received', complete: true, problems: [], missing: [] }
  assert.deepEqual(differences([example('two', { bins: 2 }, expect)]), [[]])
})

test('an example that comes out otherwise says what, what was expected and what came', () => {
  assert.deepEqual(differences([example('two', { bins: 2 }, { fee: 999, stage: 'received' })]), [
    [{ name: 'fee', expected: 999, actual: 1000 }],
  ])
})

test('an example may expect that something is not yet known', () => {
  assert.deepEqual(differences([example('none', {}, { fee: null, missing: ['bins'], next: 'a' })]), [[]])
})

test('an example may bring its own parameters', () => {
  assert.deepEqual(differences([example('two', { bins: 2 }, { fee: 2 }, { parameters: { price: 1 } })]), [[]])
})

test('an example on which an expression fails does not come out', () => {
  const [differs] = differences([example('zero', { bins: 0 }, { share: 1 })], [rule('share', '10 / bins')])
  assert.match(String(differs?.[0]?.actual), /division by zero/)
})

test('a design is tried for the organisation that its examples live in', () => {
  const lives = { address: { line1: '1 High Street', postcode: 'BA1 1AA', areas: ['barchester'] } }
  const tried = (examples: readonly object[]) => smallDesign({ pages: [page('a', [])], examples }).design
  assert.equal(defaultOrganisation(tried([example('a', {}, {}), example('b', lives, {})])), 'barchester')
  assert.equal(defaultOrganisation(tried([example('a', lives, {}, { organisation: 'silverbridge' })])), 'silverbridge')
  assert.equal(defaultOrganisation(tried([]), lives), 'barchester')
  assert.equal(defaultOrganisation(tried([])), undefined)
})
