import type { Text } from '#core/text.ts'
import type { Page } from '../design/design.ts'
import type { Question } from '../design/question.ts'
import { pagesApart, withoutApart } from '../journey/apart/apart.ts'
import type { Compiled, CompiledPage } from '../journey/compiled.ts'
import { textOf } from '../questions/words-of.ts'
import { type PaperCondition, paperCondition } from './conditions/say-condition.ts'
import { fieldOf, howToOf, type PaperField } from './field.ts'
import { questionNumbers } from './numbers.ts'

/** A question as it is printed: its number, its words, and where its answer is written. */
export interface PaperQuestion {
  readonly id: string
  readonly number: string
  readonly label: Text
  readonly optional: boolean
  readonly hint: Text | undefined
  readonly howTo: Text | undefined
  readonly field: PaperField
  /** of a group: asked for each item */
  readonly questions: readonly PaperQuestion[]
}

export type PaperContent = NonNullable<Page['content']>[number]

/** A page of the design on paper: asked if its condition is so; or where whoever fills it in stops. */
export interface PaperPart {
  readonly id: string
  readonly title: Text
  readonly condition: PaperCondition
  readonly stops: boolean
  /** contents and questions, in the order of the page */
  readonly blocks: readonly (PaperContent | PaperQuestion)[]
  readonly questions: readonly PaperQuestion[]
}

/** A design as a form on paper. */
export interface PaperForm {
  /** without the questions that are asked apart: what is said of them is by these */
  readonly compiled: Compiled
  readonly numbers: ReadonlyMap<string, string>
  readonly parts: readonly PaperPart[]
  /** equality questions: on a sheet of their own that is kept apart from the form */
  readonly apart: readonly PaperPart[]
}

const questionOf = (question: Question, number: (key: string) => string, key = question.id): PaperQuestion => ({
  id: question.id,
  number: number(key),
  label: textOf(question.label),
  optional: question.optional === true,
  hint: question.hint === undefined ? undefined : textOf(question.hint),
  howTo: howToOf(question),
  field: fieldOf(question),
  questions: (question.questions ?? []).map((child) => questionOf(child, number, `${key}.${child.id}`)),
})

const partOf = (
  { page, questions, terminal }: CompiledPage,
  condition: PaperCondition,
  number: (key: string) => string,
): PaperPart => {
  const asked = questions.map(({ question }) => questionOf(question, number))
  const contents = page.content ?? []
  const ids = new Set(asked.map(({ id }) => id))
  return {
    id: page.id,
    title: textOf(page.title),
    condition,
    stops: terminal,
    blocks: [
      ...contents.filter(({ after }) => after === undefined || !ids.has(after)),
      ...asked.flatMap((one) => [one, ...contents.filter(({ after }) => after === one.id)]),
    ],
    questions: asked,
  }
}

/** The paper twin of a design on a day: made of nothing but the design. What can never be asked then is left out. */
export const paperForm = (whole: Compiled, asOf: string): PaperForm => {
  const compiled = withoutApart(whole)
  const numbers = questionNumbers(compiled)
  const number = (key: string): string => numbers.get(key) ?? ''
  const parts = compiled.pages
    .map((page) => partOf(page, paperCondition(compiled, page.id, asOf), number))
    .filter(({ condition }) => condition.kind !== 'never')
  const letters = new Map(
    pagesApart(
      whole,
      whole.pages.map(({ id }) => id),
    )
      .flatMap(({ questions }) => questions)
      .map(({ id }, i) => [id, String.fromCodePoint(65 + i)]),
  )
  const apart = pagesApart(
    whole,
    whole.pages.map(({ id }) => id),
  ).map((page) => partOf(page, { kind: 'always' }, (key) => letters.get(key) ?? ''))
  return { compiled, numbers, parts, apart }
}
