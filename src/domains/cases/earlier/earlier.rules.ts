import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { QuestionType } from '#engine/design/question.ts'
import { textOf } from '#engine/questions/words-of.ts'

/** Where an answer came from that was confirmed and not typed: an earlier request here, or the person's own account. */
export interface AnswerSource {
  readonly from: 'case' | 'account'
  /** the service that it was told in */
  readonly service: Text | null
  /** when it was told: ISO instant */
  readonly at: string | null
}

/** What somebody told before, in one of their requests. */
export interface Told {
  readonly design: string
  readonly question: string
  readonly type: QuestionType
  readonly category: string
  readonly fact: string | undefined
  readonly value: unknown
  readonly source: AnswerSource
}

/** One revision of a category's answers in one of somebody's requests. */
export interface ToldRow {
  readonly case: string
  readonly version: string
  readonly category: string
  readonly madeAt: Temporal.Instant
  readonly body: Readonly<Record<string, unknown>>
}

/** What is asked anew each time: monitoring, what may endanger somebody, and what the law keeps apart. */
export const neverOffered: readonly string[] = ['equality', 'safeguarding', 'protected']

/** A file is of its own request, a declaration is made each time, and the people of a group are others. */
const neverTypes: ReadonlySet<QuestionType> = new Set(['file', 'declaration', 'group', 'slot'])

export const mayBeOffered = (question: { readonly type: QuestionType; readonly category?: string }): boolean =>
  !neverTypes.has(question.type) && !neverOffered.includes(question.category ?? 'service')

/** The first revision in which an answer was what it is now. `revisions`: of one category, oldest first. */
const toldAt = (revisions: readonly ToldRow[], question: string): Temporal.Instant | undefined => {
  const now = JSON.stringify(revisions.at(-1)?.body[question])
  const changed = revisions.findLastIndex(({ body }) => JSON.stringify(body[question]) !== now)
  return revisions[changed + 1]?.madeAt
}

/** What one request tells: each answer as it stands, and since when. A quiet service's is never spoken of elsewhere. */
export const toldIn = (design: Design, rows: readonly ToldRow[]): readonly Told[] =>
  design.quiet || design.restricted
    ? []
    : design.pages
        .flatMap((page) => page.questions ?? [])
        .filter(mayBeOffered)
        .flatMap((question): Told[] => {
          const category = question.category ?? 'service'
          const revisions = rows.filter((row) => row.category === category)
          const value = revisions.at(-1)?.body[question.id]
          const at = toldAt(revisions, question.id)
          if (value === undefined || value === null || at === undefined) return []
          const source = { from: 'case', service: textOf(design.title), at: at.toString() } as const
          const { id, type, fact } = question
          return [{ design: design.id, question: id, type, category, fact, value, source }]
        })

/** The sources of a request's answers, each with the category that its answer is kept under. */
export const categorised = (
  sources: Readonly<Record<string, AnswerSource>>,
  answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): readonly (AnswerSource & { readonly question: string; readonly category: string })[] =>
  Object.entries(sources).flatMap(([question, source]) => {
    const category = Object.keys(answers).find((each) => (answers[each]?.[question] ?? null) !== null)
    return category === undefined || neverOffered.includes(category) ? [] : [{ ...source, question, category }]
  })
