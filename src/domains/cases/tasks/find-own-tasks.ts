import type { Work } from '#core/work.ts'
import type { TaskToDo } from './task.rules.ts'
import { findTasksToDo } from './task.store.ts'

/** The open tasks of whoever acts and of their team, by when they are due. `mine`: whose work they have today. */
export const findOwnTasks = (work: Work, mine: readonly string[]): Promise<readonly TaskToDo[]> =>
  findTasksToDo(work.tx, work.org, {
    members: mine,
    team: work.actor.kind === 'member' ? work.actor.team : undefined,
  })
