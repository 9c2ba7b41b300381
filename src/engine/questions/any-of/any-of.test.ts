import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const options = [
  { id: 'food', label: { en: 'Food', cy: 'Bwyd' } },
  { id: 'garden', label: { en: 'Garden', cy: 'Gardd' } },
  { id: 'paper', label: { en: 'Paper', cy: 'Papur' } },
  { id: 'none', label: { en: 'None of these', cy: 'Dim un o’r rhain' }, exclusive: true },
]
const waste = question('anyOf', 'Which waste do you have?', { options, minChosen: 2, maxChosen: 2 })
readTable(waste, [
  stored({ it: ['garden', 'food'] }, ['food', 'garden']),
  stored({ it: ['food', 'food', 'paper', ''] }, ['food', 'paper']),
  stored({ it: 'none' }, ['none']),
  refused({}, 'Select which waste you have, or select ‘None of these’'),
  refused({ it: ['food', 'gold'] }, 'Select which waste you have'),
  refused({ it: ['food', 'none'] }, 'Select the options that apply, or select ‘None of these’'),
  refused({ it: 'food' }, 'Which waste you have must include at least 2 options'),
  refused({ it: ['food', 'garden', 'paper'] }, 'Which waste you have must include no more than 2 options'),
])
readTable(question('oneOf', 'What type of bin do you need?', { options }), [
  stored('food', 'food'),
  refused('', 'Select what type of bin you need'),
  refused('__proto__', 'Select what type of bin you need'),
])
readTable(question('reference', 'Country of birth', { options, optional: true }), [
  stored('', undefined),
  stored('paper', 'paper'),
  refused('gold', 'Select country of birth'),
])

test('choices are read by their labels, in the language asked for', () => {
  assert.deepEqual(kindOf('anyOf').words(waste, ['food', 'paper'], 'cy'), ['Bwyd', 'Papur'])
  assert.deepEqual(kindOf('oneOf').words(question('oneOf', 'Bin', { options }), 'garden', 'cy'), ['Gardd'])
})

test('a stored list with a choice that is none, or one twice, is refused', () => {
  for (const value of [['gold'], ['food', 'food'], 'food', { food: true }])
    assert.equal(kindOf('anyOf').check(waste, value, { asOf }).length, 1)
})
