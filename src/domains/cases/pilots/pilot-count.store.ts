import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** How far requests of a service are, of one version or of all others. */
export interface SentCount {
  readonly inside: boolean
  readonly sent: number
  readonly finished: number
  /** days until half of the finished were finished; null where none is */
  readonly days: number | null
}

/** Of the requests that whoever asks may see: those of one version beside the others, sent since a moment and before another. */
export const countSent = (
  tx: Tx,
  of: {
    readonly org: string
    readonly design: string
    readonly version: string
    readonly since: Temporal.Instant
    readonly before: Temporal.Instant
  },
): Promise<SentCount[]> =>
  rows(
    tx,
    {
      name: 'cases.sentByVersion',
      text: `select version = $3 as inside, count(*)::int as sent, count(closed_at)::int as finished,
               (percentile_cont(0.5) within group (order by extract(epoch from closed_at - submitted_at))
                 filter (where closed_at is not null) / 86400)::float8 as days
             from cases.case where org_id = $1 and design = $2 and submitted_at >= $4 and submitted_at < $5 group by 1`,
    },
    [of.org, of.design, of.version, of.since, of.before],
  )
