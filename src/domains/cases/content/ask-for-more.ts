import type { Work } from '#core/work.ts'
import { holdFiles } from '#platform/storage/rows/file.store.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import { notFromHere } from '../case.policy.ts'
import { isFinal, stageOf, waitingStage } from '../case.rules.ts'
import type { OpenCase } from '../get-case.ts'
import { moveCase } from '../move-case.ts'
import { documentsIn, outstanding } from '../requests/documents/document.rules.ts'
import { addMessage, appendOfCase } from './add-message.ts'
import { readMessages } from './read-messages.ts'

/** Asks the applicant for something more, in the officer's words: the case waits for them and its clock stands still. */
export const askForMore = async (work: Work, open: OpenCase, words: string): Promise<void> => {
  const waiting = waitingStage(open.design.compiled.design, open.case.stage)
  if (!waiting) throw notFromHere
  const from = work.actor.kind === 'member' ? work.actor.name : ''
  const content = await addMessage(work, open.case.id, { by: 'officer', from, words })
  await moveCase(work, open, { to: waiting.id, event: 'case.moreAsked', content })
}

/** What a person sends when asked for more: words, and stored files, each for the document it is sent for. */
export interface More {
  readonly words: string
  readonly files: readonly (StoredFile & { readonly document?: string })[]
}

/**
 * The applicant's answer, kept beside the question. When no document that was asked for is missing any longer, the case goes
 * back to where it is worked on and its clock runs again; until then it waits on.
 */
export const giveMore = async (work: Work, open: OpenCase, more: More): Promise<void> => {
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  const before = outstanding(documentsIn(await readMessages(work, open.case.id)))
  if (isFinal(stage) || !(stage.waits || before.length > 0)) throw notFromHere
  const content = await addMessage(work, open.case.id, { by: 'applicant', ...more })
  if (more.files.length > 0)
    await holdFiles(work, { holder: 'case', id: open.case.id, files: more.files.map(({ id }) => id), whole: false })
  const left = before.filter(({ id }) => !more.files.some(({ document }) => document === id))
  const back = stage.waits && left.length === 0 ? stage.next?.[0] : undefined
  if (back) await moveCase(work, open, { to: back, event: 'case.moreGiven', content })
  else await appendOfCase(work, open, { type: 'case.documentGiven', stage: stage.id, content })
}
