import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Answers } from '#engine/journey/answers.ts'
import { figureOn, type OwnFigure, withOwnValues } from '../adopting/figures.rules.ts'
import { ownPrefix } from '../varying/vary.rules.ts'

/** An example of a design: answers for a day, and what must come of them. */
export type Example = NonNullable<Design['examples']>[number]

const longest = 80

const camel = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')

/** An id for an example of that title: the organisation's own, in which no other has it. */
export const exampleId = (slug: string, title: string, taken: readonly string[]): string => {
  const id = `${ownPrefix(slug)}${camel(title) || 'Example'}`.slice(0, longest - 4)
  if (!taken.includes(id)) return id
  for (let n = 2; ; n++) if (!taken.includes(`${id}${n}`)) return `${id}${n}`
}

/** What an example is made of beside what comes of it. */
export interface TriedAs {
  readonly title: Text
  /** ISO date */
  readonly day: string
  readonly organisation: string
  readonly parameters: Readonly<Record<string, unknown>> | undefined
  readonly answers: Answers
  /** the pages that the answers led to */
  readonly path: readonly string[]
}

/** Answers of the path alone, without those that were left blank: an example says no more than the person did. */
const said = (design: Design, answers: Answers, path: readonly string[]): Record<string, unknown> => {
  const asked = design.pages.filter(({ id }) => path.includes(id)).flatMap((page) => page.questions ?? [])
  return Object.fromEntries(
    asked.flatMap(({ id }) => (answers[id] === undefined || answers[id] === null ? [] : [[id, answers[id]]])),
  )
}

/** The own figures that count on a day where they are not the design's: an example names them, or it would come out otherwise. */
export const figuresOn = (
  design: Design,
  own: readonly OwnFigure[],
  day: string,
): Readonly<Record<string, unknown>> | undefined => {
  const differ = (design.parameters ?? []).flatMap((parameter) => {
    const mine = figureOn(withOwnValues(parameter, own), day)
    return JSON.stringify(mine) === JSON.stringify(figureOn(parameter, day)) ? [] : [[parameter.id, mine] as const]
  })
  return differ.length > 0 ? Object.fromEntries(differ) : undefined
}

/** An example of what was tried, without what is expected of it. */
export const exampleOf = (design: Design, id: string, tried: TriedAs): Omit<Example, 'expect'> => ({
  id,
  title: tried.title,
  asOf: tried.day,
  organisation: tried.organisation,
  ...(tried.parameters && { parameters: { ...tried.parameters } }),
  answers: said(design, tried.answers, tried.path),
})
