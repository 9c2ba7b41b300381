import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** A case in a queue: what may be seen of it without a look. No name, nothing of its content. */
export interface QueueLine {
  readonly id: string
  readonly reference: string
  readonly design: string
  readonly version: string
  readonly stage: string
  readonly submittedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant | null
  readonly overdue: boolean
  readonly restricted: boolean
}

/** Where a page of a queue begins: behind the case that the one before it ended with. */
export interface QueueAt {
  readonly due: string
  readonly id: string
}

export interface QueueAsked {
  readonly design: string | undefined
  readonly stage: string | undefined
  readonly overdue: boolean
  readonly after: QueueAt | undefined
  readonly limit: number
}

/** Open cases that open for whoever asks, the one that is due first first; one more than `limit` where there are more. */
export const findOpenCases = (tx: Tx, org: string, asked: QueueAsked): Promise<QueueLine[]> =>
  rows(
    tx,
    {
      name: 'cases.queue',
      text: `select id, reference, design, version, stage, submitted_at as "submittedAt", due_at as "dueAt",
               coalesce(due_at < app.now(), false) as overdue, restricted
             from cases.case
             where org_id = $1 and closed_at is null
               and ($2::text is null or design = $2) and ($3::text is null or stage = $3)
               and (not $4::boolean or due_at < app.now())
               and ($5::timestamptz is null or (coalesce(due_at, 'infinity'), id) > ($5::timestamptz, $6::uuid))
             order by coalesce(due_at, 'infinity'), id limit $7`,
    },
    [
      org,
      asked.design ?? null,
      asked.stage ?? null,
      asked.overdue,
      asked.after?.due ?? null,
      asked.after?.id ?? null,
      asked.limit + 1,
    ],
  )

/** How many open cases there are, by service and stage; `version` is one of those that they run on. */
export interface QueueCount {
  readonly design: string
  readonly stage: string
  readonly version: string
  readonly cases: number
  readonly overdue: number
}

export const countOpenCases = (tx: Tx, org: string): Promise<QueueCount[]> =>
  rows(
    tx,
    {
      name: 'cases.queueCounts',
      text: `select design, stage, max(version) as version, count(*)::int as cases,
               (count(*) filter (where due_at < app.now()))::int as overdue
             from cases.case where org_id = $1 and closed_at is null group by design, stage order by design, stage`,
    },
    [org],
  )
