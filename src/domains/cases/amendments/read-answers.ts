import type { Work } from '#core/work.ts'
import { findContent } from '../content/content.store.ts'
import { latestAnswers } from '../decisions/latest-answers.ts'

/** A case's answers as they stand, of those that open for whoever asks, and the newest revision of each category. */
export const readAnswers = async (work: Work, caseId: string): Promise<ReturnType<typeof latestAnswers>> =>
  latestAnswers(await findContent(work.tx, work.org, caseId))
