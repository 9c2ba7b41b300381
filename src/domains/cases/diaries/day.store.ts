import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { DayLoad } from './day.rules.ts'

/** A slot on a page of its diary, with one who has it where that is open to whoever asks; a row for each of them. */
export interface DayRow {
  readonly slot: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly capacity: number
  readonly taken: number
  readonly closed: boolean
  readonly appointment: string | null
  readonly firm: boolean | null
  readonly askedAt: Temporal.Instant | null
  readonly question: string | null
  readonly caseId: string | null
  readonly reference: string | null
  readonly version: string | null
  readonly stage: string | null
  readonly link: string | null
  readonly record: string | null
}

const columns = `s.id as slot, s.starts_at as "startsAt", s.ends_at as "endsAt", s.offered as capacity, s.taken, s.closed,
  a.id as appointment, a.firm, a.asked_at as "askedAt", a.question, c.id as "caseId", c.reference, c.version, c.stage,
  c.link_id as link, p.record_id as record`
const joined = `cases.slot s
  left join cases.appointment a on a.org_id = s.org_id and a.slot_id = s.id and a.state = 'booked'
  left join cases.case c on c.org_id = a.org_id and c.id = a.case_id
  left join cases.party p on p.org_id = c.org_id and p.case_id = c.id and p.role = 'applicant'`

/** The slots of a diary between two moments with who comes: what has nobody and is closed is left out. */
export const findDay = (
  tx: Tx,
  org: string,
  at: { readonly diary: string; readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<DayRow[]> =>
  rows(
    tx,
    {
      name: 'cases.diaryDay',
      text: `select ${columns} from ${joined} where s.org_id = $1 and s.diary_id = $2 and s.starts_at >= $3
               and s.starts_at < $4 and (not s.closed or s.taken > 0) order by s.starts_at, a.booked_at, a.id limit 500`,
    },
    [org, at.diary, at.from, at.to],
  )

/** The slots still to come that are given no more and that somebody has, with who has them. */
export const findToMove = (
  tx: Tx,
  org: string,
  at: { readonly diary: string; readonly from: Temporal.Instant },
): Promise<DayRow[]> =>
  rows(
    tx,
    {
      name: 'cases.diaryToMove',
      text: `select ${columns} from ${joined} where s.org_id = $1 and s.diary_id = $2 and s.starts_at >= $3
               and s.closed and s.taken > 0 order by s.starts_at, a.booked_at, a.id limit 200`,
    },
    [org, at.diary, at.from],
  )

export const findLoads = (
  tx: Tx,
  org: string,
  at: {
    readonly diaries: readonly string[]
    readonly from: Temporal.Instant
    readonly to: Temporal.Instant
    readonly zone: string
  },
): Promise<(DayLoad & { readonly diary: string })[]> =>
  rows(
    tx,
    {
      name: 'cases.diaryLoads',
      text: `select diary_id as diary, (starts_at at time zone $5)::date::text as on, sum(taken)::int as taken,
               coalesce(sum(offered) filter (where not closed), 0)::int as capacity,
               coalesce(sum(taken) filter (where closed), 0)::int as "toMove"
             from cases.slot where org_id = $1 and diary_id = any($2::uuid[]) and starts_at >= $3 and starts_at < $4
               and (not closed or taken > 0)
             group by 1, 2 order by 1, 2`,
    },
    [org, at.diaries, at.from, at.to, at.zone],
  )
