import type { Work } from '#core/work.ts'
import { supersede } from '../../messages/checking/issue-code.ts'
import { cannotMove } from '../case.policy.ts'
import { findContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { moveCase } from '../move-case.ts'
import { isWhy } from '../reopening/reopening.rules.ts'
import { findDecision } from './decision.store.ts'
import type { Letter } from './letter.rules.ts'
import { type DecisionMade, writeDecision } from './write-decision.ts'

/** The decision that a case was opened again with: the new one takes its place. */
const decidedBefore = async (work: Work, open: OpenCase) => {
  const before = await findDecision(work.tx, work.org, open.case.id)
  if (!before) return undefined
  const contents = await findContent(work.tx, work.org, open.case.id)
  const { date } = (contents.find(({ id }) => id === before.letter)?.body ?? { date: '' }) as Letter
  const why = contents.findLast(({ item }) => isWhy(item))?.body as { words?: string } | undefined
  return { letter: before.letter, corrects: { id: before.id, date, reason: why?.words ?? '' } }
}

/**
 * Decides a case: the decision and its letter are written and the case ends, in one transaction. Of a case that was opened
 * again, the letter says which one it takes the place of, and that one no longer holds.
 */
export const decideCase = async (work: Work, open: OpenCase, made: DecisionMade): Promise<void> => {
  if (work.actor.kind !== 'member') throw cannotMove
  const before = await decidedBefore(work, open)
  const { id, content } = await writeDecision(work, open, before ? { ...made, corrects: before.corrects } : made)
  if (before) await supersede(work, before.letter)
  await moveCase(work, open, {
    to: made.stage,
    event: 'case.decided',
    content,
    data: { decision: id, ...(before && { corrects: before.corrects.id }) },
  })
}
