import type { Work } from '#core/work.ts'
import { cannotMove } from '../case.policy.ts'
import type { OpenCase } from '../get-case.ts'
import { moveCase } from '../move-case.ts'
import { type DecisionMade, writeDecision } from './write-decision.ts'

/** Decides a case: the decision and its letter are written and the case ends, in one transaction. */
export const decideCase = async (work: Work, open: OpenCase, made: DecisionMade): Promise<void> => {
  if (work.actor.kind !== 'member') throw cannotMove
  const { id, content } = await writeDecision(work, open, made)
  await moveCase(work, open, { to: made.stage, event: 'case.decided', content, data: { decision: id } })
}
