import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalise } from '../../src/engine/design/normalise.ts'
import { importForm } from '../../src/engine/import/import-form.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'

// Each case is a form of one page that asks everything, a link under the condition to a second page, and answers. The
// truth beside it is what the engines of these forms are documented to say.

// biome-ignore lint/suspicious/noExplicitAny: forms as they come
type Any = any
const lists = [
  {
    id: 'l1',
    name: 'colours',
    type: 'string',
    items: [
      ['red', 'i1'],
      ['blue', 'i2'],
      ['5', 'i3'],
    ].map(([value, id]) => ({ id, text: value, value })),
  },
  { name: 'days', type: 'number', items: [1, 8, 365].map((value) => ({ text: `${value} days`, value })) },
]
const components = [
  { id: 'c1', name: 'yes', type: 'YesNoField', title: 'Yes?' },
  { id: 'c2', name: 'colour', type: 'RadiosField', list: 'colours', title: 'Colour' },
  { id: 'c3', name: 'colours', type: 'CheckboxesField', list: 'colours', title: 'Colours' },
  { id: 'c4', name: 'count', type: 'NumberField', schema: { precision: 0 }, title: 'Count' },
  { id: 'c5', name: 'ratio', type: 'NumberField', schema: { precision: 2 }, title: 'Ratio' },
  { id: 'c6', name: 'words', type: 'TextField', title: 'Words' },
  { id: 'c7', name: 'born', type: 'DatePartsField', title: 'Born' },
  { id: 'c8', name: 'length', type: 'RadiosField', list: 'days', title: 'Length' },
  { name: 'plan-b', type: 'YesNoField', title: 'Plan B?' },
].map((one) => ({ options: {}, schema: {}, ...one }))
const answers = {
  yes: true,
  colour: 'red',
  colours: ['red', 'blue'],
  count: 5,
  ratio: 2.5,
  words: 'hello',
  born: '2000-06-15',
  length: '365',
  planB: true,
}

const xgov = (conditions: Any[], link: Any = { condition: 'c' }): Any => ({
  startPage: '/a',
  version: 2,
  lists,
  sections: [],
  conditions,
  pages: [
    { path: '/a', title: 'A', components, next: [{ path: '/b', ...link }, { path: '/end' }] },
    {
      path: '/b',
      title: 'B',
      components: [{ type: 'TextField', name: 'other', title: 'Other', options: {}, schema: {} }],
      next: [{ path: '/end' }],
    },
    { path: '/end', title: 'End', controller: './pages/summary.js', components: [], next: [] },
  ],
})
const v2 = (conditions: Any[]): Any => ({
  engine: 'V2',
  lists: lists.map((list) => ({ id: list.name, ...list })),
  conditions,
  pages: [
    { path: '/a', title: 'A', components },
    { path: '/b', title: 'B', condition: 'c', components: [{ type: 'TextField', name: 'other', title: 'Other' }] },
    { path: '/end', title: 'End', controller: 'SummaryPageController' },
  ],
})

const reached = (form: Any, given: Any = answers): boolean => {
  const { design } = importForm(form)
  assert.ok(design)
  const { path, problems } = evaluate(compile(normalise(design)), { answers: given, asOf: '2026-11-21' })
  assert.deepEqual(problems, [])
  return path.includes('b')
}
const written = (value: string): Any =>
  xgov([
    { name: 'c', displayName: 'c', value },
    { name: 'isRed', displayName: 'isRed', value: "colour == 'red'" },
  ])
const field = (name: string, type: string, operator: string, value: Any, coordinator?: string): Any => ({
  ...(coordinator ? { coordinator } : {}),
  field: { name, type, display: name },
  operator,
  value: { type: 'Value', value, display: value, ...(typeof value === 'object' ? value : {}) },
})
const built = (...conditions: Any[]): Any =>
  xgov([
    { name: 'c', displayName: 'c', value: { name: 'c', conditions } },
    { name: 'isRed', displayName: 'isRed', value: "colour == 'red'" },
  ])
const item = (componentId: string, operator: string, type: string, value: Any): Any => ({
  id: 'i',
  componentId,
  operator,
  type,
  value,
})
const items = (coordinator: string | undefined, ...all: Any[]): Any =>
  v2([
    { id: 'c', displayName: 'c', coordinator, items: all },
    { id: 'red', displayName: 'red', items: [item('c2', 'is', 'ListItemRef', { listId: 'l1', itemId: 'i1' })] },
  ])
const ref = (itemId: string): Any => ({ listId: 'l1', itemId })

const table: readonly (readonly [what: string, form: Any, truth: boolean])[] = [
  // expressions
  ['yes or no is true', written('yes == true'), true],
  ['yes or no is false', written('yes == false'), false],
  ['a text is strict: 5 is not "5"', written('colour == 5'), false],
  ['a number is strict: "5" is not 5', written("count == '5'"), false],
  ['a list of numbers compares with numbers', written('length == 365'), true],
  ['a list of numbers does not compare with texts', written("length == '365'"), false],
  ['a list of numbers has an order', written('length > 8'), true],
  ['and binds before or', written("yes == false and colour == 'red' or count == 5"), true],
  ['brackets hold', written("yes == false and (colour == 'red' or count == 5)"), false],
  ['not', written("not (colour == 'red')"), false],
  ['signs of 2018', written("count >= 5 && (ratio < 2.5 || words != 'x')"), true],
  ['another condition by name', written('isRed and yes'), true],
  ['another condition compared', written('isRed == false'), false],
  ['a name in a list', written("'blue' in colours"), true],
  ['a name not in a list', written("not ('5' in colours)"), true],
  ['either of two in brackets never holds', written("colour == ('red' or 'blue')"), false],
  ['an unknown name makes all false', written('yes == true or nobody == 1'), false],
  ['an unknown name makes all false, under not too', written('not (nobody == 1)'), false],
  ['a hyphen is a subtraction', written('plan-b == true'), false],
  ['a length', written('length(words) > 4'), true],
  ['years ago', written("born <= dateForComparison(-18, 'years')"), true],
  ['a decimal number', written('ratio > 2'), true],
  // conditions as objects
  ['is', built(field('colour', 'RadiosField', 'is', 'red')), true],
  ['is not', built(field('colour', 'RadiosField', 'is not', 'red')), false],
  ['yes', built(field('yes', 'YesNoField', 'is', 'true')), true],
  ['contains', built(field('colours', 'CheckboxesField', 'contains', 'blue')), true],
  ['does not contain', built(field('colours', 'CheckboxesField', 'does not contain', 'blue')), false],
  ['is more than', built(field('count', 'NumberField', 'is more than', '5')), false],
  ['is at least', built(field('count', 'NumberField', 'is at least', '5')), true],
  ['is at most', built(field('ratio', 'NumberField', 'is at most', '2.4')), false],
  ['is less than', built(field('ratio', 'NumberField', 'is less than', '2.51')), true],
  ['is longer than', built(field('words', 'TextField', 'is longer than', '5')), false],
  ['is shorter than', built(field('words', 'TextField', 'is shorter than', '6')), true],
  ['has length', built(field('words', 'TextField', 'has length', '5')), true],
  ['is before', built(field('born', 'DatePartsField', 'is before', '2000-06-16')), true],
  ['is after', built(field('born', 'DatePartsField', 'is after', '2000-06-15')), false],
  ['an operator that the type lacks', built(field('colour', 'RadiosField', 'is more than', '1')), false],
  [
    'and before or',
    built(
      field('yes', 'YesNoField', 'is', 'false'),
      field('colour', 'RadiosField', 'is', 'red', 'and'),
      field('count', 'NumberField', 'is', '5', 'or'),
    ),
    true,
  ],
  [
    'a group',
    built(field('yes', 'YesNoField', 'is', 'false'), {
      coordinator: 'and',
      conditions: [field('colour', 'RadiosField', 'is', 'red'), field('count', 'NumberField', 'is', '5', 'or')],
    }),
    false,
  ],
  ['a reference', built({ conditionName: 'isRed', conditionDisplayName: 'isRed' }), true],
  ['a hyphenated name in an object', built(field('plan-b', 'YesNoField', 'is', 'true')), false],
  ['a type that is not the question’s', built(field('yes', 'RadiosField', 'is', 'true')), false],
  [
    'more than 18 years ago',
    built(
      field('born', 'DatePartsField', 'is more than', {
        type: 'RelativeTime',
        timePeriod: '18',
        timeUnit: 'years',
        direction: 'in the past',
      }),
    ),
    true,
  ],
  [
    'less than 18 years ago',
    built(
      field('born', 'DatePartsField', 'is less than', {
        type: 'RelativeTime',
        timePeriod: '18',
        timeUnit: 'years',
        direction: 'in the past',
      }),
    ),
    false,
  ],
  // V2
  ['V2: a list item', items(undefined, item('c2', 'is', 'ListItemRef', ref('i1'))), true],
  ['V2: several list items are or', items(undefined, item('c2', 'is', 'ListItemRef', [ref('i1'), ref('i2')])), true],
  [
    'V2: several list items with is not are and',
    items(undefined, item('c2', 'is not', 'ListItemRef', [ref('i1'), ref('i2')])),
    false,
  ],
  ['V2: contains', items(undefined, item('c3', 'contains', 'ListItemRef', ref('i3'))), false],
  ['V2: yes', items(undefined, item('c1', 'is', 'BooleanValue', true)), true],
  ['V2: a number', items(undefined, item('c4', 'is at most', 'NumberValue', 4)), false],
  ['V2: a date', items(undefined, item('c7', 'is before', 'DateValue', '2001-01-01')), true],
  [
    'V2: a relative date',
    items(undefined, item('c7', 'is at least', 'RelativeDate', { period: 30, unit: 'years', direction: 'past' })),
    false,
  ],
  ['V2: a text', items(undefined, item('c6', 'is', 'StringValue', 'hello')), true],
  ['V2: all of them', items('and', { id: 'r', conditionId: 'red' }, item('c1', 'is', 'BooleanValue', false)), false],
  ['V2: any of them', items('or', { id: 'r', conditionId: 'red' }, item('c1', 'is', 'BooleanValue', false)), true],
  ['V2: an unknown component', items(undefined, item('nobody', 'is', 'BooleanValue', true)), false],
  // links
  ['2018: an expression on the link', xgov([], { if: "colour == 'red'" }), true],
  ['2018: a name and a value', xgov([], { if: 'yes: false' }), false],
  ['an undefined condition never holds on a link', xgov([], { condition: 'nobody' }), false],
]

for (const [what, form, truth] of table)
  test(`${what}: ${truth ? 'the page is shown' : 'the page is not shown'}`, () => {
    assert.equal(reached(form), truth)
  })

test('what looks alike is not the same: the choice "5" is not the number 5, nor the number 365 the text', () => {
  assert.equal(reached(written('colour == 5'), { ...answers, colour: '5' }), false)
  assert.equal(reached(written("colour == '5'"), { ...answers, colour: '5' }), true)
  assert.equal(reached(written('yes == 1')), false)
})

test('an empty condition is none, and the last unconditional link wins', () => {
  assert.equal(reached(xgov([], { condition: '' })), false)
  const turned = xgov([])
  turned.pages[0].next = [{ path: '/end' }, { path: '/b', condition: '' }]
  assert.equal(reached(turned), true)
})

test('an undefined condition is no condition on a V2 page', () => {
  assert.equal(reached(v2([])), true)
})

// An answer of a page that is not on the path is null in DEFRA's engine, and makes a condition false in XGov's.
const passedOver = (form: Any): Any => {
  const copy = structuredClone(form)
  const [a, b] = copy.pages
  const more = {
    path: '/more',
    title: 'More',
    section: undefined,
    components: [
      { id: 'm1', name: 'more', type: 'YesNoField', title: 'More?' },
      { id: 'm2', name: 'many', type: 'NumberField', schema: { precision: 0 }, title: 'Many' },
    ],
  }
  if (copy.engine) {
    copy.conditions.push({ id: 'no', displayName: 'no', items: [item('c1', 'is', 'BooleanValue', false)] })
    copy.pages = [a, { ...more, condition: 'no' }, b, ...copy.pages.slice(2)]
  } else {
    copy.conditions.push({ name: 'no', displayName: 'no', value: 'yes == false' })
    a.next = [{ path: '/more', condition: 'no' }, { path: '/fork' }]
    copy.pages = [
      a,
      { ...more, next: [{ path: '/fork' }] },
      {
        path: '/fork',
        title: 'Fork',
        components: [{ type: 'Para', content: 'Go on', name: 'go' }],
        next: [{ path: '/b', condition: 'c' }, { path: '/end' }],
      },
      ...copy.pages.slice(1),
    ]
  }
  return copy
}
const notAsked: readonly (readonly [string, Any, boolean])[] = [
  ['V2: null is not false', passedOver(items(undefined, item('m1', 'is', 'BooleanValue', false))), false],
  ['V2: null is not true', passedOver(items(undefined, item('m1', 'is not', 'BooleanValue', true))), true],
  ['V2: null is also not false', passedOver(items(undefined, item('m1', 'is not', 'BooleanValue', false))), true],
  ['V2: null counts as less than 5', passedOver(items(undefined, item('m2', 'is less than', 'NumberValue', 5))), true],
  ['V2: null is not 0', passedOver(items(undefined, item('m2', 'is', 'NumberValue', 0))), false],
  ['XGov: not asked is not false', passedOver(written('more == false')), false],
  ['XGov: not asked is false even under not', passedOver(written('not (more == true)')), false],
  ['XGov: not asked makes an or false', passedOver(written('more == true or yes == true')), false],
  ['XGov: is not', passedOver(built(field('more', 'YesNoField', 'is not', 'true'))), false],
]
for (const [what, form, truth] of notAsked)
  test(`${what}: ${truth ? 'the page is shown' : 'the page is not shown'}`, () => {
    assert.equal(reached(form, { ...answers, many: 3, more: true }), truth)
    assert.equal(importForm(form).lost.length, 0)
  })
