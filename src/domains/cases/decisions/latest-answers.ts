import type { Content } from '../content/content.rules.ts'

/** The newest revision of each category of answers, and the answers themselves: a later revision takes the whole place. */
export const latestAnswers = (
  contents: readonly Content[],
): { revisions: Record<string, number>; answers: Record<string, unknown> } => {
  const newest: Record<string, Content> = {}
  for (const content of contents) {
    if (content.kind !== 'answers' || content.revision < (newest[content.category]?.revision ?? 0)) continue
    newest[content.category] = content
  }
  return {
    revisions: Object.fromEntries(Object.values(newest).map(({ category, revision }) => [category, revision])),
    answers: Object.assign({}, ...Object.values(newest).map(({ body }) => body)),
  }
}
