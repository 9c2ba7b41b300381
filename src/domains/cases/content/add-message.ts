import type { NewEvent, Work } from '#core/work.ts'
import type { CaseMessage } from '../conversation/case-message.rules.ts'
import type { OpenCase } from '../get-case.ts'
import { addContent, type ContentRef, findContent } from './content.store.ts'

/** What is kept of a message: who says it, their words, files, and the documents that it asks for, gives or goes without. */
export type MessageBody = Pick<CaseMessage, 'by' | 'words'> &
  Partial<Pick<CaseMessage, 'from' | 'files' | 'documents' | 'accepts'>>

/**
 * Keeps a message of a case. Its item is its number: messages are content, and content is never changed. The case must be
 * locked. Returns what an event says of it.
 */
export const addMessage = async (work: Work, caseId: string, body: MessageBody): Promise<readonly ContentRef[]> => {
  const messages = (await findContent(work.tx, work.org, caseId)).filter(({ kind }) => kind === 'message')
  return addContent(work.tx, { org: work.org, case: caseId, now: work.now }, [
    { kind: 'message', item: `message-${messages.length + 1}`, category: 'service', revision: 1, body },
  ])
}

/** Appends an event of a case that stays where it is. */
export const appendOfCase = async (
  work: Work,
  open: OpenCase,
  event: Pick<NewEvent, 'type' | 'stage' | 'content' | 'data'>,
): Promise<void> => {
  await work.append({
    ...event,
    caseId: open.case.id,
    ...(open.case.link ? { for: open.case.link } : {}),
    design: { id: open.case.design, version: open.case.version },
  })
}
