/** Something that has to be done about a case. A day is an ISO date; of a member, of a team, or of nobody in particular. */
export interface Task {
  readonly id: string
  readonly title: string
  readonly owner: string | null
  readonly team: string | null
  readonly dueOn: string | null
  readonly required: boolean
  readonly doneAt: Temporal.Instant | null
  readonly doneBy: string | null
}

/** An open task as it stands among somebody's work. */
export interface TaskToDo extends Task {
  readonly reference: string
}
