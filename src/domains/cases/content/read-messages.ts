import type { Work } from '#core/work.ts'
import type { CaseMessage } from '../conversation/case-message.rules.ts'
import type { Content } from './content.rules.ts'
import { findContent } from './content.store.ts'

/** The messages among the contents of a case, oldest first; one that was erased is not there. */
export const messagesIn = (contents: readonly Content[]): readonly CaseMessage[] =>
  contents
    .filter(({ kind, body }) => kind === 'message' && body !== undefined)
    .map((content) => {
      const body = content.body as Partial<CaseMessage>
      return {
        id: content.id,
        by: body.by ?? 'applicant',
        from: body.from,
        words: body.words ?? '',
        files: body.files ?? [],
        documents: body.documents ?? [],
        accepts: body.accepts ?? [],
        at: content.madeAt,
      }
    })

/** The messages of a case that open for whoever asks. */
export const readMessages = async (work: Work, caseId: string): Promise<readonly CaseMessage[]> =>
  messagesIn(await findContent(work.tx, work.org, caseId))
