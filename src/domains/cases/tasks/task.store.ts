import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Task, TaskToDo } from './task.rules.ts'

const columns = `t.id, t.title, t.owner_id as owner, t.team_id as team, t.due_on::text as "dueOn", t.required,
  t.done_at as "doneAt", t.done_by as "doneBy"`

/** A case's tasks: what is open first, by when it is due. */
export const findTasks = (tx: Tx, org: string, caseId: string): Promise<Task[]> =>
  rows(
    tx,
    {
      name: 'cases.tasks',
      text: `select ${columns} from cases.task t where t.org_id = $1 and t.case_id = $2
             order by t.done_at nulls first, coalesce(t.due_on, 'infinity'), t.id`,
    },
    [org, caseId],
  )

/** One task of a case, held until the transaction ends. */
export const lockTask = (tx: Tx, at: { org: string; caseId: string }, id: string): Promise<Task | undefined> =>
  one(
    tx,
    {
      name: 'cases.lockTask',
      text: `select ${columns} from cases.task t where t.org_id = $1 and t.case_id = $2 and t.id = $3 for update`,
    },
    [at.org, at.caseId, id],
  )

export interface NewTask {
  readonly id: string
  readonly title: string
  readonly owner: string | null
  readonly team: string | null
  readonly dueOn: string | null
  readonly required: boolean
  readonly madeBy: string
}

export const addTask = (
  tx: Tx,
  at: { readonly org: string; readonly caseId: string; readonly now: Temporal.Instant },
  added: NewTask,
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addTask',
      text: `insert into cases.task (org_id, id, case_id, title, owner_id, team_id, due_on, required, made_by, made_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, app.locks($1, $3, 'note'))`,
    },
    [
      at.org,
      added.id,
      at.caseId,
      added.title,
      added.owner,
      added.team,
      added.dueOn,
      added.required,
      added.madeBy,
      at.now,
    ],
  )

/** Says that a task is done, by whom and when, or that it is not (`by` null). */
export const setDone = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  done: { readonly id: string; readonly by: string | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.setTaskDone',
      text: `update cases.task set done_by = $3::uuid, done_at = case when $3::uuid is null then null else $4::timestamptz end
             where org_id = $1 and id = $2`,
    },
    [at.org, done.id, done.by, at.now],
  )

/** How many tasks of a case are open that have to be done before it goes on. */
export const countRequired = async (tx: Tx, org: string, caseId: string): Promise<number> =>
  (
    await one<{ open: number }>(
      tx,
      {
        name: 'cases.requiredTasks',
        text: `select count(*)::int as open from cases.task
               where org_id = $1 and case_id = $2 and required and done_at is null`,
      },
      [org, caseId],
    )
  )?.open ?? 0

/** The open tasks of some members and of a team, by when they are due; those of closed cases are over. */
export const findTasksToDo = (
  tx: Tx,
  org: string,
  of: { readonly members: readonly string[]; readonly team: string | undefined },
): Promise<TaskToDo[]> =>
  rows(
    tx,
    {
      name: 'cases.tasksToDo',
      text: `select ${columns}, c.reference from cases.task t
             join cases.case c on c.org_id = t.org_id and c.id = t.case_id and c.closed_at is null
             where t.org_id = $1 and t.done_at is null and (t.owner_id = any($2::uuid[]) or t.team_id = $3)
             order by coalesce(t.due_on, 'infinity'), t.id limit 100`,
    },
    [org, of.members, of.team ?? null],
  )
