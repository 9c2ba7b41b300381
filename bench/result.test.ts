import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benches } from './benches.ts'
import { median, sumUp } from './result.ts'

const rounds = (ours: readonly number[], against: readonly (number | undefined)[]) =>
  ours.map((value, i) => ({ ours: value, against: against[i] }))

test('the median is the middle, or the mean of the two in the middle, whatever the order', () => {
  assert.equal(median([9, 1, 5]), 5)
  assert.equal(median([10, 2, 4, 1]), 3)
  assert.equal(median([7]), 7)
  assert.throws(() => median([]), RangeError)
})

test('the ratio is of the medians, so that a spoilt round on either side changes nothing', () => {
  const sum = sumUp(rounds([50, 1, 60], [10, 10, 0.1]), { is: 'at least', ratio: 5 })
  assert.deepEqual(sum, { medians: { ours: 50, against: 10 }, ratio: 5, met: true })
})

test('a goal is met from its own figure on, upwards or downwards', () => {
  const at = (ours: number, is: 'at least' | 'at most') => sumUp(rounds([ours], [100]), { is, ratio: 0.2 }).met
  assert.deepEqual([at(19.9, 'at least'), at(20, 'at least'), at(21, 'at least')], [false, true, true])
  assert.deepEqual([at(19.9, 'at most'), at(20, 'at most'), at(21, 'at most')], [true, true, false])
})

test('without anything to compare with there is a figure, but no ratio and nothing is met', () => {
  const sum = sumUp(rounds([50, 40, 60], [undefined, undefined, undefined]), { is: 'at least', ratio: 5 })
  assert.deepEqual(sum, { medians: { ours: 50, against: null }, ratio: null, met: null })
})

test('the benches are engine, merge, page, submit and journey, each with its goal', () => {
  const goals = benches.map(({ name, goal }) => [name, goal.is, goal.ratio])
  assert.deepEqual(goals, [
    ['engine', 'at most', 4],
    ['merge', 'at most', 1],
    ['studio', 'at most', 1],
    ['page', 'at least', 0.2],
    ['submit', 'at least', 0.4],
    ['journey', 'at least', 5],
  ])
})
