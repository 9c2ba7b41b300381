import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, question, readTable, stored } from '../../../../test/questions/read-table.ts'
import { kindOf } from '../kinds.ts'

const home = question('address', 'What is the address?')
readTable(home, [
  stored(
    { 'it.line1': ' 1 High  Street', 'it.postcode': 'ba11aa' },
    { line1: '1 High Street', postcode: 'BA1 1AA', areas: [] },
  ),
  stored(
    {
      'it.line1': '1',
      'it.line2': 'Close',
      'it.town': 'Barchester',
      'it.county': 'Barset',
      'it.postcode': 'BA1 1AA',
      'it.areas': 'barchester',
    },
    { line1: '1', line2: 'Close', town: 'Barchester', county: 'Barset', postcode: 'BA1 1AA', areas: ['barchester'] },
  ),
  stored(
    { 'it.line1': '1', 'it.postcode': 'BA1 1AA', 'it.areas': ['<x>', 'A B', 'b'] },
    { line1: '1', postcode: 'BA1 1AA', areas: ['b'] },
  ),
  [
    {},
    { problems: { it: 'Enter address line 1, typically the building and street', 'it.postcode': 'Enter postcode' } },
  ],
  [{ 'it.line1': '1', 'it.postcode': 'BA1' }, { problems: { 'it.postcode': 'Enter a full UK postcode' } }],
  [
    { 'it.line1': '1', 'it.town': 'x'.repeat(201), 'it.postcode': 'BA1 1AA' },
    { problems: { 'it.town': 'Town or city must be 200 characters or less' } },
  ],
])
readTable(home, [
  [
    { 'it.line1': '1', 'it.postcode': 'BA1 1AA', 'it.areas': '' },
    { problems: { 'it.areas': 'Select which council you pay Council Tax to' } },
  ],
])
readTable({ ...home, optional: true }, [stored({ 'it.line1': ' ' }, undefined)])

test('an address reads line by line and has every part in expressions', () => {
  const value = { line1: '1 High Street', postcode: 'BA1 1AA', areas: ['barchester'] }
  assert.deepEqual(kindOf('address').words(home, value, 'en'), ['1 High Street', 'BA1 1AA'])
  assert.deepEqual(kindOf('address').toCel(home, value), {
    line1: '1 High Street',
    line2: '',
    town: '',
    county: '',
    postcode: 'BA1 1AA',
    uprn: '',
    areas: ['barchester'],
  })
})

test('a stored address with a wrong property number or area is refused', () => {
  const value = { line1: '1', postcode: 'BA1 1AA' }
  assert.deepEqual(kindOf('address').check(home, { ...value, uprn: '100023336956', areas: ['b'] }, { asOf }), [])
  for (const more of [{ uprn: 'x' }, { uprn: 12 }, { areas: 'b' }, { areas: [1] }, { line1: 'a\u0000' }])
    assert.equal(kindOf('address').check(home, { ...value, ...more }, { asOf }).length, 1, JSON.stringify(more))
})
