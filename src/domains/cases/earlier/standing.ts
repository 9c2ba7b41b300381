import type { Content } from '../content/content.rules.ts'
import { latestAnswers } from '../decisions/latest-answers.ts'
import type { AnswerSource } from './earlier.rules.ts'

type Kept = Omit<AnswerSource, 'at'> & { readonly question: string; readonly at: Temporal.Instant | null }

/** The sources of answers that are still what was confirmed: one that was corrected since has none. */
export const standing = (
  sources: readonly Kept[],
  contents: readonly Content[],
): Readonly<Record<string, AnswerSource>> => {
  const sent = latestAnswers(contents.filter(({ revision }) => revision === 1)).answers
  const now = latestAnswers(contents).answers
  return Object.fromEntries(
    sources
      .filter(({ question }) => JSON.stringify(sent[question]) === JSON.stringify(now[question]))
      .map(({ question, at, ...source }) => [question, { ...source, at: at?.toString() ?? null }]),
  )
}
