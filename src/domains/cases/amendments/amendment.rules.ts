import type { Content } from '../content/content.rules.ts'

/** An answer that was corrected: the question, what it was and what it is, and when. `null`: not given. */
export interface Amended {
  readonly question: string
  readonly was: unknown
  readonly is: unknown
  readonly at: Temporal.Instant
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The questions whose answers differ, with both. */
export const differing = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Omit<Amended, 'at'>[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((question) => !same(before[question], after[question]))
    .map((question) => ({ question, was: before[question] ?? null, is: after[question] ?? null }))

/** Every correction of a case's answers, told from their revisions alone, the oldest first. */
export const amendedIn = (contents: readonly Content[]): readonly Amended[] => {
  const answers = contents.filter(({ kind, body }) => kind === 'answers' && body !== undefined)
  return answers
    .filter(({ revision }) => revision > 1)
    .toSorted((a, b) => a.madeAt.epochMilliseconds - b.madeAt.epochMilliseconds)
    .flatMap((after) => {
      const before = answers.find((each) => each.category === after.category && each.revision === after.revision - 1)
      return differing((before?.body ?? {}) as Record<string, unknown>, after.body as Record<string, unknown>).map(
        (each) => ({ ...each, at: after.madeAt }),
      )
    })
}
