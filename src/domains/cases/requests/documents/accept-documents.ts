import type { Work } from '#core/work.ts'
import { cannotMove, mayMove, notFromHere } from '../../case.policy.ts'
import { stageOf } from '../../case.rules.ts'
import { addMessage, appendOfCase } from '../../content/add-message.ts'
import { readMessages } from '../../content/read-messages.ts'
import type { OpenCase } from '../../get-case.ts'
import { moveCase } from '../../move-case.ts'
import { documentsIn, outstanding } from './document.rules.ts'

/** Documents that an officer goes on without, and why, in words that the applicant reads. */
export interface Accepting {
  readonly documents: readonly string[]
  readonly words: string
}

/**
 * Goes on without documents that were asked for and have not come. When nothing is left to wait for, the case goes back to
 * where it is worked on and its clock runs again. Refuses what has come meanwhile.
 */
export const acceptDocuments = async (work: Work, open: OpenCase, accepting: Accepting): Promise<void> => {
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  if (!mayMove(work.actor, stage)) throw cannotMove
  const left = outstanding(documentsIn(await readMessages(work, open.case.id)))
  const named = left.filter(({ id }) => accepting.documents.includes(id))
  if (named.length === 0) throw notFromHere
  const content = await addMessage(work, open.case.id, {
    by: 'officer',
    from: work.actor.kind === 'member' ? work.actor.name : '',
    words: `${accepting.words}\n\n${named.map(({ what }) => `- ${what}`).join('\n')}`,
    accepts: named.map(({ id }) => id),
  })
  await appendOfCase(work, open, { type: 'case.documentsAccepted', stage: stage.id, content })
  const back = stage.waits && named.length === left.length ? stage.next?.[0] : undefined
  if (back) await moveCase(work, open, { to: back, event: 'case.moved' })
}
