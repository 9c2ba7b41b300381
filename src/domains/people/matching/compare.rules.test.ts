import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonFacts } from '../person.rules.ts'
import { compare } from './compare.rules.ts'
import { blockKeys, likenessOf, soundOf } from './likeness.rules.ts'
import { shownFrom, weights } from './weights.data.ts'

const home = { line1: '4 High Street', postcode: 'BA1 1AA' }
const person = (first: string, last: string, more: PersonFacts = {}): PersonFacts => ({
  name: { first, last },
  address: home,
  ...more,
})
const score = (one: PersonFacts, other: PersonFacts) => compare(likenessOf(one), likenessOf(other))
const level = (one: PersonFacts, other: PersonFacts, field: string) =>
  score(one, other).reasons.find((reason) => reason.field === field)?.level

test('a pair is worth what Fellegi and Sunter’s sum says, worked by hand', () => {
  const one: PersonFacts = { name: { first: 'Ann', last: 'Lee' }, birthDate: '1970-01-31' }
  // Two strangers: log2(0.8/0.01) = 6.32, log2(0.89/0.004) = 7.80, log2(0.92/0.000034) = 14.72; before: log2(0.000001) = −19.93.
  const strangers = score(one, one)
  assert.deepEqual([strangers.against, strangers.bits.toFixed(1)], ['strangers', '8.9'])
  assert.equal(strangers.before.toFixed(2), '-19.93')
  // Two of one home: log2(0.8/0.008) = 6.64, log2(0.89/0.7) = 0.35, log2(0.92/0.008) = 6.85, log2(0.7/0.96) = −0.46; before:
  // log2(0.000001/0.0000136) = −3.77.
  const atHome = score({ ...one, address: home }, { ...one, address: home })
  assert.deepEqual([atHome.against, atHome.bits.toFixed(1)], ['one home', '9.6'])
  assert.equal(atHome.before.toFixed(2), '-3.77')
})

test('the chances of each field are whole: they sum to one if it is one person, strangers, or two of one home', () => {
  for (const [field, levels] of Object.entries(weights))
    for (const kind of ['m', 'u', 'h'] as const) {
      const sum = Object.values(levels).reduce((all, odds) => all + odds[kind], 0)
      assert.ok(Math.abs(sum - 1) < 0.001, `${field} ${kind}: ${sum}`)
    }
})

test('twins, a couple, and a father and son of one name at one address are two people', () => {
  const born = { birthDate: '1988-05-17', phone: '01632 960111' }
  assert.ok(score(person('Megan', 'Price', born), person('Carys', 'Price', born)).bits < shownFrom)
  assert.ok(
    score(person('Rhys', 'Price', born), person('Megan', 'Price', { ...born, birthDate: '1990-11-02' })).bits <
      shownFrom,
  )
  assert.ok(
    score(person('John', 'Price', born), person('John', 'Price', { ...born, birthDate: '1957-02-23' })).bits <
      shownFrom,
  )
})

test('one name at one address with nothing against it is shown', () => {
  assert.ok(score(person('Gwen', 'Price'), person('Gwen', 'Price')).bits >= shownFrom)
})

test('names: case, accents, titles, one box or two, short forms, initials, a slip, either order, two joined', () => {
  assert.equal(level(person('Siân', 'O’Brien'), { name: { full: 'Mrs SIAN OBRIEN' } }, 'first'), 'same')
  assert.equal(level(person('Siân', 'O’Brien'), { name: { full: 'Mrs SIAN OBRIEN' } }, 'last'), 'same')
  assert.equal(level(person('William', 'Rees'), person('Bill', 'Rees'), 'first'), 'short')
  assert.equal(level(person('Bill', 'Rees'), person('Will', 'Rees'), 'first'), 'short')
  assert.equal(level(person('Catrin', 'Rees'), person('C', 'Rees'), 'first'), 'initial')
  assert.equal(level(person('Harriet', 'Rees'), person('Harreit', 'Rees'), 'first'), 'close')
  assert.equal(level(person('Tim', 'Rees'), person('Tom', 'Rees'), 'first'), 'different')
  assert.equal(level(person('Rees', 'Owen'), person('Owen', 'Rees'), 'last'), 'swapped')
  assert.equal(level(person('Ann', 'Rees'), person('Ann', 'Rees - Pugh'), 'last'), 'part')
})

test('dates of birth: day and month the other way round, one digit, the same day of another year', () => {
  const born = (birthDate: string) => person('Ann', 'Rees', { birthDate })
  assert.equal(level(born('1970-03-04'), born('1970-04-03'), 'birth'), 'swapped')
  assert.equal(level(born('1970-03-04'), born('1979-03-04'), 'birth'), 'digit')
  assert.equal(level(born('1970-03-21'), born('1970-03-12'), 'birth'), 'digit')
  assert.equal(level(born('1970-03-04'), born('1987-03-04'), 'birth'), 'year')
  assert.equal(level(born('1970-03-04'), born('1987-06-05'), 'birth'), 'different')
})

test('addresses and numbers are one however they are written; another flat is another home', () => {
  const at = (line1: string, postcode = 'BA1 1AA') => person('Ann', 'Rees', { address: { line1, postcode } })
  assert.equal(level(at('4 High Street'), at('4, high st.', 'ba11aa'), 'address'), 'same')
  assert.equal(level(at('4 High Street'), at('4 Hight Street'), 'address'), 'home')
  assert.equal(level(at('Flat 2, 4 High Street'), at('Flat 3, 4 High Street'), 'address'), 'street')
  assert.equal(level(at('4 High Street'), at('4 High Street', 'BA1 1AB'), 'address'), 'near')
  const rings = (phone: string) => person('Ann', 'Rees', { phone })
  for (const phone of ['07700 900123', '+44 7700 900123', '0044 (0)7700-900123'])
    assert.equal(level(rings('07700900123'), rings(phone), 'phone'), 'same', phone)
})

test('Soundex is that of the patent: the examples of the United States National Archives', () => {
  // https://www.archives.gov/research/census/soundex
  for (const [name, code] of [
    ['washington', 'w252'],
    ['lee', 'l000'],
    ['gutierrez', 'g362'],
    ['pfister', 'p236'],
    ['jackson', 'j250'],
    ['tymczak', 't522'],
    ['ashcraft', 'a261'],
  ] as const)
    assert.equal(soundOf(name), code, name)
})

test('records that may be one person’s share a key, whatever one thing is wrong between them', () => {
  const keys = (facts: PersonFacts) => new Set(blockKeys(likenessOf(facts)).map(({ key }) => key))
  const whole = person('Elizabeth', 'Harding', {
    birthDate: '1970-03-04',
    phone: '01632 960123',
    email: 'e@example.org',
  })
  for (const other of [
    person('Beth', 'Hardin', { address: { line1: '9 Elm', postcode: 'BA9 9ZZ' } }),
    person('X', 'Y', { birthDate: '1970-04-03', address: {} }),
    person('X', 'Y', { phone: '+441632960123', address: {} }),
    person('X', 'Y', { email: 'E@example.org', address: {} }),
    person('X', 'Y', { address: { line1: 'No 4 High St', postcode: 'ba1 1aa' } }),
  ])
    assert.ok(keys(whole).intersection(keys(other)).size > 0, JSON.stringify(other))
  assert.equal(keys({}).size, 0)
})
