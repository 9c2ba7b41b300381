import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf } from './feedback.rules.ts'

const of = (scores: readonly [number, number, number, number, number]) =>
  figuresOf({ design: 'garden-waste', month: '2026-05-01', scores }).shown

test('fewer than five answers are not shown, not even how many', () => {
  assert.equal(of([0, 0, 0, 0, 0]), undefined)
  assert.equal(of([1, 0, 0, 1, 2]), undefined)
  assert.deepEqual(of([1, 0, 1, 1, 2]), { answers: 5, satisfied: 60, mean: 3.6 })
})
