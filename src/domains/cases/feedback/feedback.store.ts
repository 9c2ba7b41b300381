import { randomUUID } from 'node:crypto'
import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { MonthScores } from './feedback.rules.ts'

/** What somebody said of a service; `replyTo` only where they want an answer. */
export interface Feedback {
  readonly design: string
  readonly score: number
  readonly words: string
  readonly replyTo: string
}

/** Keeps it. The id is random and not of the clock, and the month is all there is of when. */
export const addFeedback = (tx: Tx, at: { org: string; day: string }, said: Feedback): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addFeedback',
      text: `insert into cases.feedback (org_id, id, design, month, score, words, reply_to, open_to)
             values ($1, $2, $3, date_trunc('month', $4::date)::date, $5, nullif($6, ''), nullif($7, ''),
               app.locks_for($1, '{}'::uuid[]))`,
    },
    [at.org, randomUUID(), said.design, at.day, said.score, said.words, said.replyTo],
  )

/** The scores of an organisation's services in the months from a day on, newest month first. */
export const findScores = (tx: Tx, org: string, from: string): Promise<MonthScores[]> =>
  rows(
    tx,
    {
      name: 'cases.feedbackScores',
      text: `select design, month::text, array[count(*) filter (where score = 1), count(*) filter (where score = 2),
               count(*) filter (where score = 3), count(*) filter (where score = 4), count(*) filter (where score = 5)]::int[]
               as scores
             from cases.feedback where org_id = $1 and month >= $2::date group by design, month order by month desc, design`,
    },
    [org, from],
  )

/** What people wrote, in no order that tells when or with which score. */
export const findWords = (
  tx: Tx,
  org: string,
  from: string,
): Promise<{ design: string; words: string; replyTo: string | null }[]> =>
  rows(
    tx,
    {
      name: 'cases.feedbackWords',
      text: `select design, words, reply_to as "replyTo" from cases.feedback
             where org_id = $1 and month >= $2::date and words is not null order by design, id limit 200`,
    },
    [org, from],
  )
