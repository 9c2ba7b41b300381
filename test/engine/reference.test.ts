import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runEngine } from './engine-under-test.ts'
import type { Expression } from './expression.ts'
import type { Model, ModelPage, ModelQuestion } from './model.ts'
import { reference } from './reference.ts'

/** The table of 2-service-designs: what an answer counts as. Written by hand; reference and engine must both keep it. */
const name = (id: string): Expression => ({ is: 'name', name: id })
const not = (of: Expression): Expression => ({ is: 'not', of })
const join = (is: 'and' | 'or', left: Expression, right: Expression): Expression => ({ is, left, right })
const isEmptyText = (id: string): Expression => ({
  is: 'compare',
  sign: '==',
  left: name(id),
  right: { is: 'literal', value: '' },
})
const older = (id: string, years: number): Expression => ({
  is: 'compare',
  sign: '>=',
  left: { is: 'age', of: name(id) },
  right: { is: 'literal', value: years },
})
const yesNo = (id: string, more: Partial<ModelQuestion> = {}): ModelQuestion => ({
  id,
  type: 'yesNo',
  kind: 'bool',
  optional: false,
  right: [true, false],
  wrong: [],
  more: { category: 'service' },
  ...more,
})
const text = (id: string): ModelQuestion => ({
  ...yesNo(id),
  type: 'text',
  kind: 'string',
  right: ['x'],
  optional: true,
})
const date = (id: string, more: Partial<ModelQuestion> = {}): ModelQuestion => ({
  ...yesNo(id),
  type: 'date',
  kind: 'day',
  right: ['1950-04-01', '2008-05-02'],
  ...more,
})
const one: ModelPage = { id: 'one', questions: [yesNo('a')] }
const two = (...questions: ModelQuestion[]): ModelPage => ({ id: 'two', when: name('a'), questions })
const rule = (when: Expression): Model['rules'] => [
  {
    id: 'found',
    rows: [
      { id: 'yes', when, then: { is: 'literal', value: true } },
      { id: 'no', then: { is: 'literal', value: false } },
    ],
  },
]
const children: ModelQuestion = {
  ...yesNo('children'),
  type: 'group',
  kind: 'group',
  repeat: { min: 0, max: 3 },
  more: { category: 'household', repeat: { min: 0, max: 3 } },
  fields: [yesNo('young')],
}
const young = (is: 'exists' | 'all'): Expression => ({
  is,
  group: 'children',
  item: 'child',
  must: { is: 'field', of: 'child', field: 'young' },
})

type Row = [string, readonly ModelPage[], Expression, Record<string, unknown>, boolean | undefined, readonly string[]]
const table: readonly Row[] = [
  ['an unanswered question is unknown', [one], name('a'), {}, undefined, ['one']],
  ['an answered question is its answer', [one], name('a'), { a: true }, true, ['one']],
  [
    'unknown and false is false',
    [one, two(yesNo('b'))],
    join('and', name('b'), not(name('a'))),
    { a: true },
    false,
    ['one', 'two'],
  ],
  [
    'unknown or true is true',
    [one, two(yesNo('b'))],
    join('or', name('b'), name('a')),
    { a: true },
    true,
    ['one', 'two'],
  ],
  [
    'unknown and true is unknown',
    [one, two(yesNo('b'))],
    join('and', name('b'), name('a')),
    { a: true },
    undefined,
    ['one', 'two'],
  ],
  [
    'unknown or false is unknown',
    [one, two(yesNo('b'))],
    join('or', name('b'), not(name('a'))),
    { a: true },
    undefined,
    ['one', 'two'],
  ],
  ['a yes or no that was not asked is no', [one, two(yesNo('b'))], name('b'), { a: false }, false, ['one']],
  [
    'a stale answer off the path does not count',
    [one, two(yesNo('b'))],
    name('b'),
    { a: false, b: true },
    false,
    ['one'],
  ],
  [
    'one not asked counts as its otherwise',
    [one, two(yesNo('b', { otherwise: true }))],
    name('b'),
    { a: false },
    true,
    ['one'],
  ],
  [
    'text left blank is empty text',
    [{ id: 'one', questions: [text('t')] }],
    isEmptyText('t'),
    { t: null },
    true,
    ['one'],
  ],
  ['text never shown is unknown', [{ id: 'one', questions: [text('t')] }], isEmptyText('t'), {}, undefined, ['one']],
  ['text not asked is empty text', [one, two(text('t'))], isEmptyText('t'), { a: false }, true, ['one']],
  [
    '18 on the birthday itself',
    [{ id: 'one', questions: [date('d')] }],
    older('d', 18),
    { d: '2008-05-02' },
    true,
    ['one'],
  ],
  [
    'a date not asked counts as its otherwise',
    [one, two(date('d', { otherwise: '1950-04-01' }))],
    older('d', 65),
    { a: false },
    true,
    ['one'],
  ],
  ['a blank answer to a question that is needed is none', [one], name('a'), { a: null }, undefined, ['one']],
  [
    'no item of an empty list is young',
    [{ id: 'one', questions: [children] }],
    young('exists'),
    { children: [] },
    false,
    ['one'],
  ],
  [
    'every item of an empty list is young',
    [{ id: 'one', questions: [children] }],
    young('all'),
    { children: [] },
    true,
    ['one'],
  ],
  [
    'one young child is enough',
    [{ id: 'one', questions: [children] }],
    young('exists'),
    { children: [{}, { young: true }] },
    true,
    ['one'],
  ],
  [
    'an item without its answer leaves it open',
    [{ id: 'one', questions: [children] }],
    young('exists'),
    { children: [{}, { young: false }] },
    undefined,
    ['one'],
  ],
  [
    'one child who is not young settles all',
    [{ id: 'one', questions: [children] }],
    young('all'),
    { children: [{}, { young: false }] },
    false,
    ['one'],
  ],
  [
    'a group not asked is an empty list',
    [one, two(children)],
    young('exists'),
    { a: false, children: [{ young: true }] },
    false,
    ['one'],
  ],
]

for (const [promise, pages, when, answers, value, path] of table) {
  const model: Model = { parameters: [], pages, rules: rule(when) }
  const input = { answers, asOf: '2026-05-02', organisation: 'barchester' }
  for (const [who, outcome] of [
    ['reference', reference(model, input)],
    ['engine', runEngine(model)(input)],
  ] as const) {
    test(`${promise} (${who})`, () => {
      assert.deepEqual(outcome.decisions.found?.value, value)
      assert.deepEqual(outcome.path, path)
    })
  }
}
