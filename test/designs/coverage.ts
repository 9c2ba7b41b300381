import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import type { Compiled } from '../../src/engine/journey/compiled.ts'
import { evaluate } from '../../src/engine/journey/evaluate.ts'
import type { Evaluation } from '../../src/engine/journey/evaluation.ts'
import { leftBlank } from '../../src/engine/journey/left-blank.ts'

type ExampleOf = NonNullable<Design['examples']>[number]

/** What an example of a design comes to, with other answers where they are given. */
export const evaluated = (
  compiled: Compiled,
  { answers, asOf, organisation, parameters }: ExampleOf,
  other = answers,
): Evaluation =>
  evaluate(compiled, {
    answers: leftBlank(compiled, other),
    asOf,
    ...(organisation === undefined ? {} : { organisation }),
    ...(parameters === undefined ? {} : { parameters }),
  })

const bothSides = (what: string): readonly string[] => [`${what}: true`, `${what}: false`]
const checksOf = (question: Question): readonly string[] => [
  ...(question.checks ?? []).map(({ id }) => id),
  ...(question.questions ?? []).flatMap((child) => checksOf(child as Question)),
]
const pageChecks = (page: Design['pages'][number]): readonly string[] => [
  ...(page.checks ?? []).map(({ id }) => id),
  ...(page.questions ?? []).flatMap(checksOf),
]

/** Everything that the examples of a design must bring about. */
export const toCover = (design: Design): readonly string[] => [
  ...design.pages.flatMap((page) => [
    `page ${page.id}`,
    ...(page.when ? bothSides(`when of page ${page.id}`) : []),
    ...pageChecks(page).flatMap((check) => bothSides(`check ${page.id}/${check}`)),
  ]),
  ...(design.rules ?? []).flatMap(({ id, decide }) =>
    decide.flatMap((row) => [`row ${id}/${row.id}`, ...(row.when ? bothSides(`when of row ${id}/${row.id}`) : [])]),
  ),
  ...(design.sharing ?? []).flatMap(({ id, when }) => (when ? bothSides(`when of sharing ${id}`) : [])),
  ...(design.counted ?? []).map(({ id }) => `counted ${id}`),
]

/** Of a page's conditions: it shows, or the journey has come past it without showing it. */
const pagesMet = (design: Design, { path, complete, problems }: Evaluation): readonly string[] => {
  const last = complete ? design.pages.length : design.pages.findIndex(({ id }) => id === path.at(-1))
  return design.pages.flatMap((page, i) => {
    if (!path.includes(page.id)) return i < last && page.when ? [`when of page ${page.id}: false`] : []
    const here = i === last && problems.length > 0
    const wrong = pageChecks(page).filter((check) => here && problems.some(({ code }) => code === check))
    const right = pageChecks(page).filter(() => i < last)
    return [
      `page ${page.id}`,
      `when of page ${page.id}: true`,
      ...wrong.map((check) => `check ${page.id}/${check}: false`),
      ...right.map((check) => `check ${page.id}/${check}: true`),
    ]
  })
}

const rowsMet = (design: Design, { decisions }: Evaluation): readonly string[] =>
  (design.rules ?? []).flatMap(({ id, decide }) => {
    const decided = decide.findIndex((row) => row.id === decisions[id]?.row)
    return decide
      .slice(0, decided + 1)
      .flatMap((row, i) =>
        i === decided
          ? [`row ${id}/${row.id}`, `when of row ${id}/${row.id}: true`]
          : [`when of row ${id}/${row.id}: false`],
      )
  })

/** What the examples of a design bring about, in the words of `toCover`. */
export const covered = (design: Design): ReadonlySet<string> => {
  const compiled = compile(design)
  return new Set(
    (design.examples ?? []).flatMap((example) => {
      const evaluation = evaluated(compiled, example)
      const sharing = (design.sharing ?? []).map(
        ({ id }) => `when of sharing ${id}: ${evaluation.sharing.includes(id)}`,
      )
      return [
        ...pagesMet(design, evaluation),
        ...rowsMet(design, evaluation),
        ...(evaluation.complete ? sharing : []),
        ...Object.keys(evaluation.counted).map((id) => `counted ${id}`),
      ]
    }),
  )
}
