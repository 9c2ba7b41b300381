import type { Design } from '#engine/design/design.ts'

/** A draft's answers as they are kept: by category, so that none is ever read or shared with one it does not belong to. */
export type AnswersByCategory = Readonly<Record<string, Readonly<Record<string, unknown>>>>
export type Answers = Readonly<Record<string, unknown>>

/** The category of each question at the top level, a group as a whole; `service` where a question names none. */
export const categoriesOf = (design: Design): ReadonlyMap<string, string> =>
  new Map(design.pages.flatMap((page) => (page.questions ?? []).map((q) => [q.id, q.category ?? 'service'] as const)))

export const splitByCategory = (design: Design, answers: Answers): AnswersByCategory => {
  const of = categoriesOf(design)
  const split: Record<string, Record<string, unknown>> = {}
  for (const [id, value] of Object.entries(answers)) {
    const category = of.get(id)
    if (category === undefined) continue
    split[category] ??= {}
    split[category][id] = value
  }
  return split
}

export const joinAnswers = (split: AnswersByCategory): Answers => Object.assign({}, ...Object.values(split))

/** Only the answers of questions on these pages: what a person typed and then left behind by another answer is not submitted. */
export const answersOnPath = (design: Design, path: readonly string[], answers: Answers): Answers => {
  const asked = new Set(
    design.pages.filter(({ id }) => path.includes(id)).flatMap((page) => (page.questions ?? []).map((q) => q.id)),
  )
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}
