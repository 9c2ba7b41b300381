import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../../test/designs/small-design.ts'
import { evaluate } from '../evaluate.ts'

const dated = (value: unknown) => [{ from: '2026-01-01', value }]
const figure = (id: string, type: string, value: unknown, more: object = {}) => ({
  id,
  type,
  label: `The ${id}`,
  values: dated(value),
  ...more,
})
const number = (id: string) => ({ id, type: 'number', label: `The ${id}`, category: 'service' })
const schemes = (more: object = {}) =>
  smallDesign({
    parameters: [
      figure('rate', 'number', 10),
      figure('extra', 'number', 1),
      figure('pensions', 'set', { rate: 50 }),
      figure(
        'groups',
        'table',
        [
          { over: 100, use: { rate: 20 } },
          { over: 200, use: { rate: 30, extra: 5 } },
        ],
        {
          fields: [
            { id: 'over', type: 'number' },
            { id: 'use', type: 'set' },
          ],
        },
      ),
    ],
    pages: [page('a', [number('years')]), page('b', [number('amount')])],
    rules: [rule('product', 'amount * rate'), rule('whole', 'product + extra')],
    replacements: [
      { id: 'old', when: 'years >= 66', use: 'pensions', rest: 'own', because: 'The scheme for pensioners counts.' },
      { id: 'large', each: 'groups', when: 'product > row.over', use: 'use' },
    ],
    ...more,
  })
const whole = (answers: object, parameters?: Readonly<Record<string, unknown>>, design = schemes()) =>
  evaluate(design, { answers: { ...answers }, asOf: '2026-05-01', ...(parameters ? { parameters } : {}) }).decisions
    .whole

test('where the condition of a replacement holds, everything is decided with the other figures', () => {
  assert.equal(whole({ years: 40, amount: 3 })?.value, 31)
  assert.equal(whole({ years: 66, amount: 1 })?.value, 51)
})

test('what the set leaves out stays, or is as the design was published', () => {
  assert.equal(whole({ years: 66, amount: 1 }, { extra: 7 })?.value, 51, 'own: the design’s')
  assert.equal(whole({ years: 40, amount: 11 }, { extra: 7 })?.value, 227, 'stays: the place’s')
})

test('each row of a table whose condition holds counts, in order, by what was decided before any of them', () => {
  assert.equal(whole({ years: 40, amount: 11 })?.value, 221, '110 is over 100')
  assert.equal(whole({ years: 40, amount: 21 })?.value, 635, '210 is over both')
  assert.equal(whole({ years: 40, amount: 10 })?.value, 101, '100 is not over 100')
})

test('until it is known whether figures are replaced nothing is decided by them, and it is said which answer is missing', () => {
  const open = whole({ amount: 3 })
  assert.deepEqual([open?.value, open?.missing], [undefined, ['years']])
})

test('a decision that is a sum is shown line by line, each with its reason, and says which figures counted', () => {
  const lines = schemes({
    rules: [
      rule('product', 'amount * rate'),
      { id: 'base', decide: [{ id: 'is', then: 'product', because: 'By the amount.' }] },
      { id: 'more', decide: [{ id: 'is', then: 'extra' }] },
      { id: 'whole', lines: ['base', 'more'], decide: [{ id: 'is', then: 'base + more' }] },
    ],
  })
  const decision = whole({ years: 70, amount: 1 }, undefined, lines)
  assert.deepEqual(
    decision?.lines?.map(({ rule: id, value, text }) => [id, value, text?.en]),
    [
      ['base', 50, 'By the amount.'],
      ['more', 1, undefined],
    ],
  )
  assert.deepEqual(
    decision?.because.map(({ text }) => text.en),
    ['The scheme for pensioners counts.', 'By the amount.'],
  )
})
