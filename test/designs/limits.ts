import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import { limitOn } from '../../src/engine/questions/date/date-limit.ts'
import { evaluated } from './coverage.ts'

type ExampleOf = NonNullable<Design['examples']>[number]

/** An answer at a limit of a question, or one past it, put into an example in which the question was asked. */
export interface Limit {
  readonly question: Question
  /** the field at which it is refused: the question's id, or of the first item of its group `GROUP[0].ID` */
  readonly field: string
  readonly example: ExampleOf
  readonly answers: Readonly<Record<string, unknown>>
  /** whether it is past the limit, so that the question itself must refuse it */
  readonly wrong: boolean
}

const onDay = (iso: string, days: number): string => Temporal.PlainDate.from(iso).add({ days }).toString()

/** Each limit's value with the step that leads past it. */
const edges = (question: Question, asOf: string): readonly (readonly [value: unknown, past: unknown])[] => {
  const { type, min, max, earliest, latest, decimals = 0 } = question
  if (type === 'number' || type === 'money') {
    const step = 10 ** -decimals
    return [
      ...(min === undefined ? [] : [[min, min - step] as const]),
      ...(max === undefined ? [] : [[max, max + step] as const]),
    ]
  }
  if (type !== 'date') return []
  const [first, last] = [earliest, latest].map((limit) => (limit === undefined ? undefined : limitOn(limit, asOf)))
  return [
    ...(first === undefined ? [] : [[first, onDay(first, -1)] as const]),
    ...(last === undefined ? [] : [[last, onDay(last, 1)] as const]),
  ]
}

/** The numbers, sums and dates of a page, with where their answers stand; of a group those of its first item. */
const placesOf = (questions: readonly Question[], { answers }: ExampleOf): readonly Place[] =>
  questions.flatMap((question) => {
    const { id } = question
    if (!(id in answers)) return []
    const put = (value: unknown) => ({ ...answers, [id]: value })
    const items = answers[id]
    if (question.type !== 'group' || !Array.isArray(items)) return [{ question, field: id, put }]
    const [first, ...rest] = items as readonly Record<string, unknown>[]
    return ((question.questions ?? []) as readonly Question[])
      .filter((child) => first !== undefined && child.id in first)
      .map((child) => ({
        question: child,
        field: `${id}[0].${child.id}`,
        put: (value: unknown) => put([{ ...first, [child.id]: value }, ...rest]),
      }))
  })
interface Place extends Pick<Limit, 'question' | 'field'> {
  put(value: unknown): Limit['answers']
}

/** Every limit of every number, sum of money and date that the examples of a design answer, at it and past it. */
export const atAndPast = (design: Design): readonly Limit[] => {
  const compiled = compile(design)
  const examples = (design.examples ?? []).map((example) => ({ example, path: evaluated(compiled, example).path }))
  const found = new Map<string, readonly Limit[]>()
  for (const { example, path } of examples)
    for (const { id, questions = [] } of design.pages)
      if (path.includes(id))
        for (const { question, field, put } of placesOf(questions as readonly Question[], example))
          if (!found.has(field))
            found.set(
              field,
              edges(question, example.asOf).flatMap(([at, past]) => [
                { question, field, example, answers: put(at), wrong: false },
                { question, field, example, answers: put(past), wrong: true },
              ]),
            )
  return [...found.values()].flat()
}
