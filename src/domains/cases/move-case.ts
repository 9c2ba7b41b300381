import { dayOf } from '#core/days/day.ts'
import type { NewEvent, Work } from '#core/work.ts'
import { cannotMove, mayMove, notFromHere } from './case.policy.ts'
import { isFinal, stageOf } from './case.rules.ts'
import { moveCase as writeMove } from './case.store.ts'
import type { ContentRef } from './content/content.store.ts'
import type { OpenCase } from './get-case.ts'
import { clockAt } from './targets/clock.rules.ts'
import { readWorkplace } from './targets/workplace.ts'
import { tasksOpen } from './tasks/task.policy.ts'
import { countRequired } from './tasks/task.store.ts'

/** How a case goes on: to which stage, as which event, with which content. */
export interface Move {
  readonly to: string
  readonly event: 'case.moved' | 'case.moreAsked' | 'case.moreGiven' | 'case.decided'
  readonly content?: readonly ContentRef[]
  readonly data?: NonNullable<NewEvent['data']>
}

/**
 * Moves a case to a stage that its own stage leads to, and says so in the journal. Staff need a role of the stage; a
 * person moves only by answering. Refuses a move that the stage does not know: the case was moved meanwhile.
 */
export const moveCase = async (work: Work, open: OpenCase, move: Move): Promise<void> => {
  const design = open.design.compiled.design
  const from = stageOf(design, open.case.stage)
  if (!(from.next ?? []).includes(move.to)) throw notFromHere
  if (work.actor.kind === 'member' && !mayMove(work.actor, from)) throw cannotMove
  const stage = stageOf(design, move.to)
  // To ask the applicant is no way out: a task may need their answer.
  const leaves = work.actor.kind === 'member' && !stage.waits && !from.waits
  const [{ calendar, team }, toDo] = await Promise.all([
    readWorkplace(work, stage.team),
    leaves ? countRequired(work.tx, work.org, open.case.id) : 0,
  ])
  if (toDo > 0) throw tasksOpen
  await writeMove(
    work.tx,
    { org: work.org, id: open.case.id },
    {
      stage: stage.id,
      ...clockAt(stage, { ...open.case, stage: from }, dayOf(work.now), calendar),
      team,
      outcome: stage.outcome,
      closedAt: isFinal(stage) ? work.now : undefined,
    },
  )
  await work.append({
    type: move.event,
    caseId: open.case.id,
    ...(open.case.link ? { for: open.case.link } : {}),
    design: { id: open.case.design, version: open.case.version },
    stage: stage.id,
    ...(stage.outcome ? { outcome: stage.outcome } : {}),
    ...(move.content ? { content: move.content } : {}),
    ...(move.data ? { data: move.data } : {}),
  })
}
