import type { Work } from '#core/work.ts'

/** An event as a reader meets it: its place in the order and its envelope, parsed. */
export interface JournalEvent {
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly caseId: string | undefined
  readonly envelope: Readonly<Record<string, unknown>>
}

/**
 * What happens on events. `handle` is given each event of its types once, in the order of the journal, in a transaction
 * of the event's organisation that also moves the reader on: its effect and its position stand or fall together.
 */
export interface Reader {
  /** kept for good: the position is stored under it */
  readonly name: string
  readonly types: readonly string[]
  handle(work: Work, event: JournalEvent): Promise<void>
}

/** Declares a reader (a domain's `*.jobs.ts`). */
export const reader = (declared: Reader): Reader => declared
