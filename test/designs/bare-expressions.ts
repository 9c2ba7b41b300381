import { Day } from '../../src/engine/expressions/day.ts'
import { declare } from '../../src/engine/expressions/scope.ts'
import { designScope } from '../../src/engine/journey/compiling/design-scope.ts'
import { expressions, fortyQuestions, surroundings } from './forty-questions.ts'

const { scope, questions } = designScope(fortyQuestions.design)
declare(scope, 'band', 'string')
const runs = expressions.map((text) => {
  const run = scope.environment.parse(text)
  if (!run.check().valid) throw new Error(`${text} is not in order`)
  return run
})

/** The names that the expressions use, with the values that these answers give them. */
export const bareValues = (answers: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const values: Record<string, unknown> = Object.create(null)
  for (const [id, { value }] of questions) values[id] = value.toCel(answers[id])
  return Object.assign(values, {
    asOf: new Day(surroundings.asOf),
    organisation: surroundings.organisation,
    band: 'low',
  })
}

/** Each expression of the design, evaluated once by cel-js with all its names there, and nothing else. */
export const evaluateBare = (values: Record<string, unknown>): void => {
  for (const run of runs) run(values)
}
