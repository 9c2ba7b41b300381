import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { cannotMove, mayMove } from '../case.policy.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { moveCase } from '../case.store.ts'
import { addMessage } from '../content/add-message.ts'
import { addContent, type ContentRef } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { withdrawn } from './withdrawn.rules.ts'

const over = new Refusal('already-over', 409, {
  en: 'This request is decided or withdrawn already. Look at it again: if you think the decision is wrong, the letter says what you can do.',
  cy: 'Mae’r cais hwn eisoes wedi’i benderfynu neu wedi’i dynnu’n ôl. Edrychwch arno eto: os ydych yn meddwl bod y penderfyniad yn anghywir, mae’r llythyr yn dweud beth y gallwch ei wneud.',
})

/** Refuses where nothing can be withdrawn any more, or where whoever acts may not do it. */
export const checkMayWithdraw = (work: Work, open: OpenCase): void => {
  const stage = stageOf(open.design.compiled.design, open.case.stage)
  if (isFinal(stage)) throw over
  if (work.actor.kind === 'member' && !mayMove(work.actor, stage)) throw cannotMove
}

const keepReason = async (work: Work, open: OpenCase, reason: string): Promise<readonly ContentRef[]> => {
  if (reason === '') return []
  if (work.actor.kind !== 'member') return addMessage(work, open.case.id, { by: 'applicant', words: reason })
  return addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
    {
      kind: 'note',
      // One that was opened again may be withdrawn again.
      item: `withdrawal-${newId()}`,
      category: 'service',
      revision: 1,
      body: { words: reason, by: work.actor.name },
    },
  ])
}

/**
 * Ends a case because its person no longer wants it: by themselves, or by an officer on their word. The case must be
 * locked. What was paid stays paid until somebody gives it back. Refuses once it is decided.
 */
export const withdraw = async (work: Work, open: OpenCase, reason: string): Promise<void> => {
  checkMayWithdraw(work, open)
  const content = await keepReason(work, open, reason)
  await moveCase(
    work.tx,
    { org: work.org, id: open.case.id },
    {
      stage: withdrawn.id,
      outcome: withdrawn.outcome,
      closedAt: work.now,
      dueAt: null,
      clockLeft: null,
      clockStage: null,
      team: null,
    },
  )
  await work.append({
    type: 'case.withdrawn',
    caseId: open.case.id,
    ...(open.case.link ? { for: open.case.link } : {}),
    design: { id: open.case.design, version: open.case.version },
    stage: withdrawn.id,
    ...(withdrawn.outcome ? { outcome: withdrawn.outcome } : {}),
    ...(content.length > 0 ? { content } : {}),
  })
}
