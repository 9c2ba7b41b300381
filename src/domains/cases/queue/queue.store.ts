import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'
import type { FilterAsked } from './queue-filter.rules.ts'

/** A case in a queue: what may be seen of it without a look. No name of an applicant, nothing of its content. */
export interface QueueLine {
  readonly id: string
  readonly reference: string
  readonly design: string
  readonly version: string
  readonly stage: string
  readonly submittedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant | null
  readonly restricted: boolean
  readonly team: string | null
  readonly assigned: string | null
  readonly flag: string | null
}

/** Where a page of a queue begins: behind the case that the one before it ended with. */
export interface QueueAt {
  readonly due: string
  readonly id: string
}

export interface QueueAsked {
  readonly filter: FilterAsked
  readonly after: QueueAt | undefined
  readonly limit: number
}

const columns = `id, reference, design, version, stage, submitted_at as "submittedAt", due_at as "dueAt", restricted,
  team_id as team, assigned, flag`
const like = `org_id = $1 and closed_at is null
  and ($2::text is null or design = $2) and ($3::text is null or stage = $3)
  and ($4::uuid is null or team_id = $4) and (not $5::boolean or team_id is null)
  and ($6::uuid[] is null or assigned = any($6)) and (not $7::boolean or assigned is null)
  and ($8::text is null or flag = $8) and ($9::boolean is null or (clock_stage is not null) = $9)
  and ($10::timestamptz is null or due_at > $10) and ($11::timestamptz is null or due_at <= $11)`

/** The values of `like`, after the organisation's. */
const valuesOf = (filter: FilterAsked): readonly unknown[] => [
  filter.design,
  filter.stage,
  filter.team,
  filter.noTeam,
  filter.assigned,
  filter.unassigned,
  filter.flag,
  filter.waiting,
  filter.dueAfter,
  filter.dueBy,
]

const ofAll = {
  name: 'cases.queue',
  text: `select ${columns} from cases.case where ${like}
           and ($12::timestamptz is null or (coalesce(due_at, 'infinity'), id) > ($12::timestamptz, $13::uuid))
         order by coalesce(due_at, 'infinity'), id limit $14`,
}
// The same by the two keys that most is narrowed by: each has an index in the order of its queue.
const ofTeam = {
  name: 'cases.queueOfTeam',
  text: `select ${columns} from cases.case where ${like} and team_id = $4
           and ($12::timestamptz is null or (coalesce(due_at, 'infinity'), id) > ($12::timestamptz, $13::uuid))
         order by coalesce(due_at, 'infinity'), id limit $14`,
}
const ofMembers = {
  name: 'cases.queueOfMembers',
  text: `select ${columns} from cases.case where ${like} and assigned = any($6)
           and ($12::timestamptz is null or (coalesce(due_at, 'infinity'), id) > ($12::timestamptz, $13::uuid))
         order by coalesce(due_at, 'infinity'), id limit $14`,
}

/** Open cases that open for whoever asks, the one that is due first first; one more than `limit` where there are more. */
export const findOpenCases = (tx: Tx, org: string, { filter, after, limit }: QueueAsked): Promise<QueueLine[]> =>
  rows(tx, filter.assigned ? ofMembers : filter.team ? ofTeam : ofAll, [
    org,
    ...valuesOf(filter),
    after?.due ?? null,
    after?.id ?? null,
    limit + 1,
  ])

/** How many open cases are like that, of those that open for whoever asks. */
export const countLike = async (tx: Tx, org: string, filter: FilterAsked): Promise<number> =>
  (
    await one<{ cases: number }>(
      tx,
      { name: 'cases.countLike', text: `select count(*)::int as cases from cases.case where ${like}` },
      [org, ...valuesOf(filter)],
    )
  )?.cases ?? 0

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
               (count(*) filter (where due_at <= app.now() and clock_stage is null))::int as overdue
             from cases.case where org_id = $1 and closed_at is null group by design, stage order by design, stage`,
    },
    [org],
  )
