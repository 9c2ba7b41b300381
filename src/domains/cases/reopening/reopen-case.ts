import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { notFromHere } from '../case.policy.ts'
import { stageOf } from '../case.rules.ts'
import { moveCase } from '../case.store.ts'
import { addContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { clockAt } from '../targets/clock.rules.ts'
import { readWorkplace } from '../targets/workplace.ts'
import { cannotReopen, mayReopen } from './reopening.policy.ts'
import { reopenStages, toldItem, whyItem } from './reopening.rules.ts'

/** A reopening as it was asked for: the stage, what the applicant is told, and why. */
export interface Reopening {
  readonly stage: string
  readonly told: string
  readonly reason: string
}

/**
 * Opens a locked case again that had ended: it goes back to a stage that leads to that end, and its target begins anew today.
 * What was decided stays as it was, until it is decided again. The event names the stage that it had ended in.
 */
export const reopenCase = async (work: Work, open: OpenCase, reopening: Reopening): Promise<void> => {
  if (work.actor.kind !== 'member' || !mayReopen(work.actor)) throw cannotReopen
  const { design } = open.design.compiled
  const ended = stageOf(design, open.case.stage)
  const stage = reopenStages(design, ended).find(({ id }) => id === reopening.stage)
  if (!stage) throw notFromHere
  const { calendar, team } = await readWorkplace(work, stage.team)
  const id = newId()
  const by = work.actor.name
  const [content] = await Promise.all([
    addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
      { kind: 'note', item: toldItem(id), category: 'service', revision: 1, body: { words: reopening.told, by } },
      { kind: 'note', item: whyItem(id), category: 'service', revision: 1, body: { words: reopening.reason, by } },
    ]),
    moveCase(
      work.tx,
      { org: work.org, id: open.case.id },
      {
        stage: stage.id,
        ...clockAt(stage, undefined, dayOf(work.now), calendar),
        team,
        outcome: undefined,
        closedAt: undefined,
      },
    ),
  ])
  await work.append({
    type: 'case.reopened',
    caseId: open.case.id,
    ...(open.case.link ? { for: open.case.link } : {}),
    design: { id: open.case.design, version: open.case.version },
    stage: stage.id,
    content,
    data: { from: ended.id, ...(open.case.outcome ? { outcome: open.case.outcome } : {}) },
  })
}
