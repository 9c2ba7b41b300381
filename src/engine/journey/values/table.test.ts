import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page, rule, smallDesign } from '../../../../test/designs/small-design.ts'
import { evaluate } from '../evaluate.ts'

const resultOf = (parameter: object, value: unknown, read: string): unknown => {
  const values = [{ from: '2026-01-01', value }]
  const design = smallDesign({
    parameters: [{ id: 'figure', label: 'A figure', values, ...parameter }],
    pages: [page('a', [])],
    rules: [rule('result', read)],
  })
  return evaluate(design, { answers: {}, asOf: '2026-05-01' }).decisions.result?.value
}
const bands = {
  type: 'table',
  fields: [
    { id: 'from', type: 'money' },
    { id: 'support', type: 'decimal' },
  ],
}
const rows = [
  { from: 0, support: 100 },
  { from: 48001, support: 75.5 },
]
const reached = (income: number) => `last(figure.filter(b, b.from <= ${income}).map(b, b.support), 0.0)`

test('a table is looked up by a value: the last row that is reached, at the penny', () => {
  assert.equal(resultOf(bands, rows, reached(48000)), 100)
  assert.equal(resultOf(bands, rows, reached(48001)), 75.5)
  assert.equal(resultOf(bands, rows, reached(-1)), 0)
  assert.equal(resultOf(bands, [], reached(5)), 0)
})

test('a plain value of a record stands for each of its fields; what is left out has the empty value or its own', () => {
  const needs = {
    type: 'record',
    fields: [
      { id: 'single', type: 'money' },
      { id: 'couple', type: 'money', otherwise: 7 },
    ],
  }
  const both = 'figure.single * 100 + figure.couple'
  assert.equal(resultOf(needs, 3, both), 303)
  assert.equal(resultOf(needs, { single: 2 }, both), 207)
  assert.equal(resultOf(needs, { couple: 4 }, both), 4)
})

test('what is optional is a list of none or of one', () => {
  const limit = { type: 'money', optional: true }
  assert.equal(resultOf(limit, null, 'figure.exists(most, 5 > most)'), false)
  assert.equal(resultOf(limit, 4, 'figure.exists(most, 5 > most)'), true)
  const rule = { type: 'table', fields: [{ id: 'working', type: 'yesNo', optional: true }] }
  const matches = 'figure.filter(r, r.working.all(v, v == true)).size()'
  assert.equal(resultOf(rule, [{}, { working: false }, { working: true }], matches), 2)
})

test('rows of the same columns are of one type, in whichever table they stand', () => {
  const households = { type: 'table', fields: [{ id: 'bands', type: 'table', fields: bands.fields }] }
  const design = smallDesign({
    parameters: [
      { id: 'plain', label: 'Plain', ...bands, values: [{ from: '2026-01-01', value: rows }] },
      { id: 'kinds', label: 'Kinds', ...households, values: [{ from: '2026-01-01', value: [{ bands: [] }] }] },
    ],
    pages: [page('a', [])],
    rules: [rule('result', 'size(size(kinds) > 1 ? kinds[1].bands : plain)')],
  })
  assert.equal(evaluate(design, { answers: {}, asOf: '2026-05-01' }).decisions.result?.value, 2)
})
