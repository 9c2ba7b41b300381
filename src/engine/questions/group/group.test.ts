import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'
import { withItemAdded, withItemRemoved } from './group-form.ts'
import { itemCount } from './repeat.ts'

const questions = [
  { id: 'name', type: 'text' as const, label: { en: 'Name', cy: 'Enw' } },
  { id: 'age', type: 'number' as const, label: { en: 'Age', cy: 'Oedran' }, max: 17 },
  { id: 'school', type: 'text' as const, label: { en: 'School', cy: 'Ysgol' }, optional: true },
]
const children = question('group', 'Children', {
  questions,
  repeat: { min: 1, max: 3 },
  itemTitle: { en: 'Child', cy: 'Plentyn' },
})
const ada = { 'it[0].name': 'Ada', 'it[0].age': '4' }

readTable(children, [
  stored(ada, [{ name: 'Ada', age: 4, school: null }]),
  stored({ ...ada, 'it[1].name': '', 'it[1].age': ' ' }, [{ name: 'Ada', age: 4, school: null }]),
  [{}, { problems: { 'it[0].name': 'Enter name', 'it[0].age': 'Enter age' } }],
  [{ ...ada, 'it[1].name': 'Bob', 'it[1].age': 'x' }, { problems: { 'it[1].age': 'Age must be a number' } }],
  [{ ...ada, 'it[1].name': 'Bob', 'it[1].age': '18' }, { problems: { 'it[1].age': 'Age must be 17 or fewer' } }],
  [
    { ...ada, 'it[2].name': 'Cy', 'it[2].age': '1' },
    { problems: { 'it[1].name': 'Enter name', 'it[1].age': 'Enter age' } },
  ],
])
readTable({ ...children, repeat: { min: 0, max: 3 } }, [stored({}, []), stored({ 'it[0].name': ' ' }, [])])
readTable({ ...children, repeat: 'no' }, [
  stored({ 'it.name': 'Ada', 'it.age': '4' }, { name: 'Ada', age: 4, school: null }),
])
readTable({ ...children, optional: true }, [stored({}, undefined)])

test('no form makes more items than the group may have, whatever its indexes', () => {
  assert.equal(itemCount(children, { 'it[999].name': 'x', 'it.items': '500' }, 'it'), 3)
  assert.equal(itemCount(children, { 'it[99999999].name': 'x', 'it[-1].name': 'x' }, 'it'), 0)
})

test('an item is added blank and one removed moves the later ones up', () => {
  const two = { ...ada, 'it[1].name': 'Bob', 'it[1].age': '5', other: 'kept' }
  assert.equal(itemCount(children, withItemAdded(children, two), 'it'), 3)
  assert.equal(itemCount(children, withItemAdded(children, withItemAdded(children, two)), 'it'), 3)
  assert.equal(itemCount(children, withItemAdded(children, {}), 'it'), 2)
  const left = withItemRemoved(children, two, 0)
  assert.deepEqual(left, { 'it[0].name': 'Bob', 'it[0].age': '5', other: 'kept', 'it.items': '1' })
  assert.equal(withItemRemoved(children, two, 7), two)
})

test('a group reads item by item', () => {
  const value = [
    { name: 'Ada', age: 4, school: null },
    { name: 'Bob', age: 5, school: 'St Ewold' },
  ]
  assert.deepEqual(kindOf('group').words(children, value, 'cy'), [
    'Plentyn 1',
    'Enw: Ada',
    'Oedran: 4',
    'Plentyn 2',
    'Enw: Bob',
    'Oedran: 5',
    'Ysgol: St Ewold',
  ])
})

test('in expressions what was left blank is empty and what was not answered is absent', () => {
  assert.deepEqual(kindOf('group').toCel(children, [{ name: 'Ada', school: null }]), [{ name: 'Ada', school: '' }])
})

test('a stored group is checked item by item, and its number too', () => {
  const check = (value: unknown) =>
    kindOf('group')
      .check(children, value, { asOf })
      .map(({ field, code }) => [field, code])
  assert.deepEqual(check([{ name: 'Ada', age: 4 }]), [])
  assert.deepEqual(check([]), [['it', 'too-few']])
  assert.deepEqual(check([{ name: 'Ada', age: 18 }]), [['it[0].age', 'too-high']])
  assert.deepEqual(check([{ age: 1 }]), [['it[0].name', 'missing']])
  assert.deepEqual(check([{ name: 'Ada', age: 4, secret: 1 }]), [['it[0]', 'shape']])
  assert.deepEqual(check(Array.from({ length: 4 }, () => ({ name: 'A', age: 1 }))), [['it', 'too-many']])
  assert.deepEqual(check({ name: 'Ada' }), [['it', 'shape']])
})
