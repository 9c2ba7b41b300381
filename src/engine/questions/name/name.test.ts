import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const name = question('name', 'What is your name?')
readTable(name, [
  stored({ 'it.first': ' Eleanor ', 'it.last': 'Harding' }, { first: 'Eleanor', last: 'Harding' }),
  [{ 'it.first': 'Eleanor' }, { problems: { 'it.last': 'Enter last name' } }],
  [{}, { problems: { it: 'Enter first name', 'it.last': 'Enter last name' } }],
  [{ 'it.first': 'x'.repeat(101), 'it.last': 'H' }, { problems: { it: 'First name must be 100 characters or less' } }],
])
readTable(question('name', 'Full name'), [
  stored('Septimus  Harding', { full: 'Septimus Harding' }),
  refused('', 'Enter your full name'),
])
readTable({ ...name, optional: true }, [stored({}, undefined)])

test('a name reads as one line however it was asked', () => {
  assert.deepEqual(kindOf('name').words(name, { first: 'Eleanor', last: 'Harding' }, 'en'), ['Eleanor Harding'])
  assert.deepEqual(kindOf('name').words(name, { full: 'Septimus Harding' }, 'cy'), ['Septimus Harding'])
  assert.deepEqual(kindOf('name').toCel(name, { first: 'Eleanor', last: 'Harding' }), {
    first: 'Eleanor',
    last: 'Harding',
    full: 'Eleanor Harding',
  })
  assert.deepEqual(kindOf('name').check(name, { full: 'Septimus Harding' }, { asOf }), [])
})
