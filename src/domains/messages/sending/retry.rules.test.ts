import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askAfter, mostTries, waitAfter } from './retry.rules.ts'

test('what failed is tried again after longer and longer waits, for about a day, and then given up', () => {
  const waits = Array.from({ length: mostTries }, (_, i) => waitAfter(i + 1))
  assert.equal(waits.at(-1), undefined)
  const before = waits.slice(0, -1).map(Number)
  assert.deepEqual(
    before,
    before.toSorted((a, b) => a - b),
  )
  const hours = before.reduce((sum, minutes) => sum + minutes, 0) / 60
  assert.ok(hours > 24 && hours < 30, `${hours} hours`)
})

test('a provider that asks for more time is given it', () => {
  assert.equal(waitAfter(1, 600), 10)
  assert.equal(waitAfter(4, 600), 60)
})

test('a provider is asked how it went, less and less often, for four days', () => {
  assert.deepEqual([0, 30, 600, 6000].map(askAfter), [2, 15, 240, undefined])
})
