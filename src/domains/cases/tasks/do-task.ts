import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { cannotAssign, mayAssign } from '../assignment/assignment.policy.ts'
import type { Case } from '../case.store.ts'
import { lockTask, setDone } from './task.store.ts'

/** Marks a task of a case as done, or as not done after all. Nothing happens where it is so already. */
export const doTask = async (
  work: Work,
  of: Pick<Case, 'id' | 'stage'>,
  { task: id, done }: { task: string; done: boolean },
): Promise<void> => {
  if (work.actor.kind !== 'member' || !mayAssign(work.actor)) throw cannotAssign
  const task = await lockTask(work.tx, { org: work.org, caseId: of.id }, id)
  if (!task) throw notFound()
  if ((task.doneAt !== null) === done) return
  await Promise.all([
    setDone(work.tx, work, { id, by: done ? work.actor.membership : null }),
    work.append({ type: done ? 'task.done' : 'task.undone', caseId: of.id, stage: of.stage, data: { task: id } }),
  ])
}
