import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Described, isDescribed } from './interest.rules.ts'

const nobody: Described = { name: null, birthDate: null, email: null, phone: null, line1: null, postcode: null }
const mary = {
  name: { first: 'Mary', last: 'Thorne' },
  birthDate: '1984-03-02',
  email: 'mary@example.org',
  phone: '01632 960 001',
  address: { line1: '4 Hiram’s Lane', town: 'Barchester', postcode: 'BA1 1AF' },
}
const is = (by: Partial<Described>) => isDescribed({ ...nobody, ...by }, mary)

test('a person is the one described by an email address, a telephone number, or a name with a date of birth', () => {
  assert.ok(is({ email: 'Mary@Example.org ' }))
  assert.ok(is({ phone: '+44 1632 960001' }))
  assert.ok(is({ name: 'THORNE Mary', birthDate: '1984-03-02' }))
  assert.ok(!is({ name: 'Mary Thorne', birthDate: '1984-03-03' }))
})

test('a home is its first line and its postcode, for everybody who lives there', () => {
  assert.ok(is({ line1: '4 hirams lane', postcode: 'ba11af' }))
  assert.ok(!is({ line1: '5 Hiram’s Lane', postcode: 'BA1 1AF' }))
})

test('a name alone, a postcode alone and nothing at all are nobody', () => {
  assert.ok(!is({ name: 'Mary Thorne' }))
  assert.ok(!is({ postcode: 'BA1 1AF' }))
  assert.ok(!is({}))
  assert.ok(!isDescribed({ ...nobody, email: '', phone: '' }, { ...mary, email: '', phone: '' }))
})
