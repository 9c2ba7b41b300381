import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { cannotMove, mayMove, notFromHere } from '../../case.policy.ts'
import { stageOf, waitingStage } from '../../case.rules.ts'
import { addMessage, appendOfCase } from '../../content/add-message.ts'
import type { OpenCase } from '../../get-case.ts'
import { moveCase } from '../../move-case.ts'
import { type WantedDocument, wordsWithDocuments } from './document.rules.ts'

/** What an officer asks for: a message, and documents by name with the reason for each. */
export interface Asking {
  readonly words: string
  readonly documents: readonly Omit<WantedDocument, 'id'>[]
}

/** Can documents be asked for now? From a stage that leads to waiting, or while the case waits already. */
export const canAsk = (open: Pick<OpenCase, 'case' | 'design'>): boolean => {
  const { design } = open.design.compiled
  return stageOf(design, open.case.stage).waits === true || waitingStage(design, open.case.stage) !== undefined
}

/**
 * Asks the applicant for documents, each with an id of its own that is ticked off. The case waits for them and its clock
 * stands still; where it waits already, they are added to what it waits for.
 */
export const askDocuments = async (work: Work, open: OpenCase, asking: Asking): Promise<void> => {
  const { design } = open.design.compiled
  const from = stageOf(design, open.case.stage)
  if (!mayMove(work.actor, from)) throw cannotMove
  if (!canAsk(open)) throw notFromHere
  const documents = asking.documents.map((document) => ({ id: newId(), ...document }))
  const content = await addMessage(work, open.case.id, {
    by: 'officer',
    from: work.actor.kind === 'member' ? work.actor.name : '',
    words: wordsWithDocuments(asking.words, documents),
    documents,
  })
  const waiting = waitingStage(design, open.case.stage)
  if (from.waits || !waiting) await appendOfCase(work, open, { type: 'case.moreAsked', stage: from.id, content })
  else await moveCase(work, open, { to: waiting.id, event: 'case.moreAsked', content })
}
