import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareValues, evaluateBare } from '../../../test/designs/bare-expressions.ts'
import { answers, fortyQuestions, surroundings } from '../../../test/designs/forty-questions.ts'
import { evaluate } from './evaluate.ts'

const input = { answers, ...surroundings }

const fastest = (one: () => unknown, other: () => unknown): readonly [number, number] => {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const time = (work: () => unknown): number => {
    const start = performance.now()
    for (let i = 0; i < 200; i++) work()
    return performance.now() - start
  }
  for (let round = 0; round < 80; round++) {
    best[0] = Math.min(best[0], time(one))
    best[1] = Math.min(best[1], time(other))
  }
  return best
}

test('an evaluation of 40 questions, 12 conditions and 3 decisions costs at most 4 times its bare expressions', () => {
  const result = evaluate(fortyQuestions, input)
  assert.deepEqual([result.complete, result.missing, result.problems], [true, [], []])
  const values = bareValues(answers)
  // a busy machine may spoil one measurement, not three
  const ratios = [1, 2, 3].map(() => {
    const [bare, whole] = fastest(
      () => evaluateBare(values),
      () => evaluate(fortyQuestions, input),
    )
    return whole / bare
  })
  assert.ok(Math.min(...ratios) <= 4, `${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} times`)
})
