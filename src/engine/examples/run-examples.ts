import type { Static } from 'typebox'
import type { Text } from '#core/text.ts'
import type { Example } from '../design/design.ts'
import { ExpressionDefect } from '../expressions/expression-defect.ts'
import { sayDefect } from '../expressions/say-defect.ts'
import type { Compiled } from '../journey/compiled.ts'
import { evaluate } from '../journey/evaluate.ts'
import type { Evaluation } from '../journey/evaluation.ts'
import { leftBlank } from '../journey/left-blank.ts'
import { textOf } from '../questions/words-of.ts'
import { canonical } from '../versions/canonical.ts'
import { defaultOrganisation } from './default-organisation.ts'

/** One thing that came out otherwise than the example says. `actual` is null where it is not known. */
export interface Difference {
  readonly name: string
  readonly expected: unknown
  readonly actual: unknown
  /** what stood in the way of any result, in words */
  readonly said?: Text
}
export interface ExampleResult {
  readonly id: string
  readonly title: Text
  readonly ok: boolean
  readonly differs: readonly Difference[]
}
type ExampleOf = Static<typeof Example>

/** What an example may expect beside the design's rules. Rules of the same name are not reachable, and are refused. */
const told: Readonly<Record<string, (evaluation: Evaluation) => unknown>> = {
  pages: ({ path }) => path,
  stage: ({ stage }) => stage,
  complete: ({ complete }) => complete,
  next: ({ next }) => next ?? null,
  end: ({ end }) => end ?? null,
  missing: ({ missing }) => missing,
  problems: ({ problems }) => problems.map(({ field }) => field),
  counted: ({ counted }) => counted,
  sharing: ({ sharing }) => sharing,
}

/** The names that an example may expect, beside the ids of rules. */
export const expectable: readonly string[] = Object.keys(told)

const actualOf = (evaluation: Evaluation, name: string): unknown =>
  told[name]?.(evaluation) ?? evaluation.decisions[name]?.value ?? null

const evaluateExample = (compiled: Compiled, example: Omit<ExampleOf, 'expect'>): Evaluation => {
  const organisation = example.organisation ?? defaultOrganisation(compiled.design)
  return evaluate(compiled, {
    answers: leftBlank(compiled, example.answers),
    asOf: example.asOf,
    ...(organisation === undefined ? {} : { organisation }),
    ...(example.parameters ? { parameters: example.parameters } : {}),
  })
}

/** What comes of an example, by the names that it may expect: those given, else all that there is something to say of. */
export const outcomeOf = (
  compiled: Compiled,
  example: Omit<ExampleOf, 'expect'>,
  names?: readonly string[],
): Readonly<Record<string, unknown>> => {
  const evaluation = evaluateExample(compiled, example)
  if (names) return Object.fromEntries(names.map((name) => [name, actualOf(evaluation, name)]))
  const { complete, end, next } = evaluation
  const decided = compiled.rules.flatMap(({ id }) => {
    const value = evaluation.decisions[id]?.value
    return value === undefined ? [] : [[id, value] as const]
  })
  return {
    pages: evaluation.path,
    ...Object.fromEntries(decided),
    ...(complete ? { stage: evaluation.stage, complete } : end ? { end } : { next }),
  }
}

const runExample = (compiled: Compiled, example: ExampleOf): ExampleResult => {
  const result = { id: example.id, title: textOf(example.title) }
  let evaluation: Evaluation
  try {
    evaluation = evaluateExample(compiled, example)
  } catch (defect) {
    const said = defect instanceof ExpressionDefect ? sayDefect({ ...compiled, asOf: example.asOf }, defect) : undefined
    const differs = { name: 'evaluation', expected: 'a result', actual: said?.en ?? String(defect) }
    return { ...result, ok: false, differs: [said ? { ...differs, said } : differs] }
  }
  const differs = Object.entries(example.expect)
    .map(([name, expected]) => ({ name, expected, actual: actualOf(evaluation, name) }))
    .filter(({ expected, actual }) => canonical(expected) !== canonical(actual))
  return { ...result, ok: differs.length === 0, differs }
}

/** Runs the examples that a design carries: what came out otherwise than each says, `null` expected where unknown. */
export const runExamples = (compiled: Compiled): readonly ExampleResult[] =>
  (compiled.design.examples ?? []).map((example) => runExample(compiled, example))
