import type { Design } from '../../design/design.ts'
import type { ExampleResult } from '../../examples/run-examples.ts'
import { expectable } from '../../examples/run-examples.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type Problem, problem } from '../problem.ts'

/** Names in examples that the design does not have: answers to no question, and what it could not come out as. */
export function exampleNames(design: Design): readonly Problem[] {
  const questions = design.pages.flatMap((page) => (page.questions ?? []).map(({ id }) => id))
  const parameters = (design.parameters ?? []).map(({ id }) => id)
  const outcomes = [...expectable, ...(design.rules ?? []).map(({ id }) => id)]
  const check = (named: object | undefined, known: readonly string[], at: string): readonly Problem[] =>
    Object.keys(named ?? {}).flatMap((name) =>
      known.includes(name)
        ? []
        : [problem('example-unknown-name', `${at}/${name}`, { name, meant: didYouMean(name, known) })],
    )
  return (design.examples ?? []).flatMap((example, e) => [
    ...check(example.answers, questions, `/examples/${e}/answers`),
    ...check(example.parameters, parameters, `/examples/${e}/parameters`),
    ...check(example.expect, outcomes, `/examples/${e}/expect`),
  ])
}

/** Takes how the examples came out, in the design's order. Returns those that did not come out as they say. */
export function failedExamples(results: readonly ExampleResult[]): readonly Problem[] {
  return results.flatMap(({ ok, title, differs }, e) => {
    if (ok) return []
    const said = differs.map(({ name, expected, actual, said: words }) => ({
      en: words?.en ?? `${name} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`,
      cy: words?.cy ?? `${name} yw ${JSON.stringify(actual)}, nid ${JSON.stringify(expected)}`,
    }))
    const fill = {
      title: { en: title.en ?? '', cy: title.cy ?? title.en ?? '' },
      differs: { en: said.map(({ en }) => en).join('; '), cy: said.map(({ cy }) => cy).join('; ') },
    }
    const first = differs[0]?.name
    const at = first && expectable.concat(first).includes(first) ? `/examples/${e}/expect/${first}` : `/examples/${e}`
    return [problem('example-fails', at, fill)]
  })
}
