import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { Verdict } from '../reading/proposal.rules.ts'

/** An answer as it is given. */
export interface Answer {
  readonly verdict: Verdict
  readonly reason: Text
  /** by role, never by name */
  readonly answerer: Text
}

export const setAnswer = (tx: Tx, at: { org: string; id: string; day: string }, answer: Answer): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.setAnswer',
      text: `update proposals.proposal set verdict = $3, reason = $4, answerer = $5, answered_on = $6::date
             where org_id = $1 and id = $2`,
    },
    [at.org, at.id, answer.verdict, JSON.stringify(answer.reason), JSON.stringify(answer.answerer), at.day],
  )

export const setJoined = (
  tx: Tx,
  at: { readonly org: string; readonly id: string },
  to: { readonly id: string | null; readonly why: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.setJoined',
      text: 'update proposals.proposal set joined_to = $3, joined_why = $4 where org_id = $1 and id = $2',
    },
    [at.org, at.id, to.id, to.why],
  )

/** A proposal that waits for its answer. */
export interface Unanswered {
  readonly id: string
  readonly design: string
  readonly what: string
  readonly locale: string
  readonly dueOn: string
}

/** What waits for its answer, the soonest due first. */
export const findUnanswered = (tx: Tx, org: string): Promise<Unanswered[]> =>
  rows(
    tx,
    {
      name: 'proposals.unanswered',
      text: `select id, design_id as design, what, locale, due_on::text as "dueOn" from proposals.proposal
             where org_id = $1 and state = 'published' and verdict is null and joined_to is null
             order by due_on, id limit 100`,
    },
    [org],
  )
