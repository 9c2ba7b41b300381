import type { Work } from '#core/work.ts'
import { supersede } from '../../messages/checking/issue-code.ts'
import { cannotMove, mayMove, notFromHere } from '../case.policy.ts'
import { isFinal, stageOf } from '../case.rules.ts'
import { moveCase } from '../case.store.ts'
import { findContent } from '../content/content.store.ts'
import { findDecision } from '../decisions/decision.store.ts'
import type { Letter } from '../decisions/letter.rules.ts'
import { type DecisionMade, writeDecision } from '../decisions/write-decision.ts'
import type { OpenCase } from '../get-case.ts'

/** A decision as it should have been, and why the first one was not. */
export type Correction = Omit<DecisionMade, 'corrects'> & { readonly reason: string }

/**
 * Corrects the decision of a case that has ended: a new decision is made and written, its letter says which letter it takes
 * the place of, that one no longer holds, and the case stands as it was decided now. The first decision is kept as it was.
 */
export const correctDecision = async (work: Work, open: OpenCase, made: Correction): Promise<void> => {
  const { design } = open.design.compiled
  const from = stageOf(design, open.case.stage)
  if (!mayMove(work.actor, from)) throw cannotMove
  const to = stageOf(design, made.stage)
  const before = await findDecision(work.tx, work.org, open.case.id)
  if (!before || !isFinal(from) || !isFinal(to)) throw notFromHere
  const letter = (await findContent(work.tx, work.org, open.case.id)).find(({ id }) => id === before.letter)
  const { date } = (letter?.body ?? { date: '' }) as Letter
  const { reason, ...decision } = made
  const { id, content } = await writeDecision(work, open, { ...decision, corrects: { id: before.id, date, reason } })
  await Promise.all([
    supersede(work, before.letter),
    moveCase(
      work.tx,
      { org: work.org, id: open.case.id },
      {
        stage: to.id,
        dueAt: null,
        clockLeft: null,
        clockStage: null,
        team: null,
        outcome: to.outcome,
        closedAt: open.case.closedAt ?? work.now,
      },
    ),
  ])
  await work.append({
    type: 'case.corrected',
    caseId: open.case.id,
    ...(open.case.link ? { for: open.case.link } : {}),
    design: { id: open.case.design, version: open.case.version },
    stage: to.id,
    ...(to.outcome ? { outcome: to.outcome } : {}),
    content,
    data: { decision: id, corrects: before.id },
  })
}
