import { evaluate } from '../../src/engine/journey/evaluate.ts'
import { bareValues, evaluateBare } from '../../test/designs/bare-expressions.ts'
import { answers, fortyQuestions, surroundings } from '../../test/designs/forty-questions.ts'
import type { EngineMeasured } from './engine-bench.ts'

const batch = 250
const batchesARound = 24

let made = 0
/** Answers that nobody has given before: the same path, other values, other objects. */
const freshAnswers = (): Record<string, unknown> => {
  made += 1
  return {
    ...structuredClone(answers),
    money0: 150_000 + (made % 1_000),
    number0: 3 + (made % 4),
    text0: `Words of an answer, for the ${made}th time`,
    email0: `ann${made}@example.com`,
  }
}

const microseconds = (work: () => void, times: number): number => {
  const start = performance.now()
  work()
  return ((performance.now() - start) * 1000) / times
}

const measureBatch = (): readonly [number, number] => {
  const given = Array.from({ length: batch }, freshAnswers)
  const values = given.map(bareValues)
  let complete = 0
  const whole = microseconds(() => {
    for (const each of given) if (evaluate(fortyQuestions, { answers: each, ...surroundings }).complete) complete += 1
  }, batch)
  const bare = microseconds(() => {
    for (const each of values) evaluateBare(each)
  }, batch)
  if (complete !== batch) throw new Error(`only ${complete} of ${batch} evaluations were complete`)
  return [whole, bare]
}

/** A round's figure is its fastest batch of each: what the work costs, without what else the machine did meanwhile. */
const measureRound = (): readonly [number, number] => {
  const batches = Array.from({ length: batchesARound }, measureBatch)
  return [Math.min(...batches.map(([whole]) => whole)), Math.min(...batches.map(([, bare]) => bare))]
}

measureRound()
const rounds = Array.from({ length: Number(process.argv[2] ?? 5) }, measureRound)
const measured: EngineMeasured = { whole: rounds.map(([whole]) => whole), bare: rounds.map(([, bare]) => bare) }
process.stdout.write(JSON.stringify(measured))
