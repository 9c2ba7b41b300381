import type { Content } from '../content/content.store.ts'

/** The newest revision of each category of answers, and the answers themselves. */
export const latestAnswers = (
  contents: readonly Content[],
): { revisions: Record<string, number>; answers: Record<string, unknown> } => {
  const revisions: Record<string, number> = {}
  const answers: Record<string, unknown> = {}
  for (const { kind, category, revision, body } of contents) {
    if (kind !== 'answers') continue
    revisions[category] = Math.max(revisions[category] ?? 0, revision)
    Object.assign(answers, body)
  }
  return { revisions, answers }
}
