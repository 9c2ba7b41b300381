import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newReference, readReference } from './reference.ts'

test('a new reference reads back as itself, however it is typed', () => {
  for (let i = 0; i < 2000; i++) {
    const reference = newReference()
    assert.match(reference, /^[2-9A-HJKMNP-RTV-Z]{4}-[2-9A-HJKMNP-RTV-Z]{4}$/)
    assert.equal(readReference(` ${reference.toLowerCase().replace('-', ' ')} `), reference)
  }
})

test('one wrong character, or two neighbours swapped, is always noticed', () => {
  const alphabet = [...'23456789ABCDEFGHJKMNPQRTVWXYZ']
  fc.assert(
    fc.property(fc.nat(7), fc.constantFrom(...alphabet), (at, letter) => {
      const plain = newReference().replace('-', '')
      if (plain[at] !== letter)
        assert.equal(readReference(plain.slice(0, at) + letter + plain.slice(at + 1)), undefined)
      const next = (plain[at + 1] ?? '') + (plain[at] ?? '')
      if (at < 7 && plain[at] !== plain[at + 1])
        assert.equal(readReference(plain.slice(0, at) + next + plain.slice(at + 2)), undefined)
    }),
    { numRuns: 3000 },
  )
})
