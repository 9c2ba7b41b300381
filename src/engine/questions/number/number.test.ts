import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const bins = question('number', 'How many bins do you need?', { min: 1, max: 4 })
readTable(bins, [
  stored('2', 2),
  stored(' 3 ', 3),
  stored('４', 4),
  stored('2.0', 2),
  refused('', 'Enter how many bins you need'),
  refused('two', 'How many bins you need must be a number'),
  refused('1e400', 'How many bins you need must be a number'),
  refused('1e1', 'How many bins you need must be a number'),
  refused('NaN', 'How many bins you need must be a number'),
  refused('Infinity', 'How many bins you need must be a number'),
  refused('0x10', 'How many bins you need must be a number'),
  refused('1,2', 'How many bins you need must be a number'),
  refused('2.5', 'How many bins you need must be a whole number'),
  refused('0', 'How many bins you need must be between 1 and 4'),
  refused('5', 'How many bins you need must be between 1 and 4'),
  refused('9'.repeat(400), 'How many bins you need must have 15 digits or fewer'),
])
readTable(question('number', 'Hours worked a week', { min: 16 }), [
  stored('1,250', 1250),
  refused('15', 'Hours worked a week must be 16 or more'),
])
readTable(question('number', 'Hours worked a week', { max: 24 }), [
  stored('-0', 0),
  refused('25', 'Hours worked a week must be 24 or fewer'),
])
readTable(question('number', 'Width in metres', { decimals: 2 }), [
  stored('1,250.5', 1250.5),
  stored('.25', 0.25),
  stored('1.250', 1.25),
  refused('1.255', 'Width in metres must have no more than 2 decimal places'),
])

test('a whole number is a BigInt in expressions and one with decimals is a double', () => {
  assert.equal(kindOf('number').toCel(bins, 2), 2n)
  assert.equal(kindOf('number').celType(bins), 'int')
  const width = question('number', 'Width', { decimals: 1 })
  assert.equal(kindOf('number').toCel(width, 2.5), 2.5)
  assert.equal(kindOf('number').celType(width), 'double')
})

test('a stored number that is none is refused: text, not finite, a part of one', () => {
  for (const value of ['2', Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1.5, 1e-9, [], {}])
    assert.equal(kindOf('number').check(bins, value, { asOf }).length, 1, String(value))
})

test('the number of a limit is joined in Welsh as it is said: rhwng 1 a 4, rhwng 1 ac 8', () => {
  const cy = (max: number): string | undefined =>
    kindOf('number').check({ ...bins, label: { en: 'Bins', cy: 'Nifer y biniau' }, max }, 0, { asOf })[0]?.message.cy
  assert.equal(cy(4), 'Rhaid i nifer y biniau fod rhwng 1 a 4')
  assert.equal(cy(8), 'Rhaid i nifer y biniau fod rhwng 1 ac 8')
})
