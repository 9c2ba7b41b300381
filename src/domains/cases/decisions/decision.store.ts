import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'
import type { DecisionLine } from './decision.rules.ts'

/** A decision as it was made: enough to make it again. `answers` names the revision decided on, by category. */
export interface Decision {
  readonly id: string
  readonly caseId: string
  readonly version: string
  readonly asOf: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly answers: Readonly<Record<string, number>>
  readonly lines: readonly DecisionLine[]
  readonly outcome: string
  readonly stage: string
  readonly words: string
  readonly letter: string
  readonly membership: string
  readonly decidedAt: Temporal.Instant
  /** the decision that this one takes the place of, and the note that says why */
  readonly corrects: string | null
  readonly reason: string | null
}

export const addDecision = (tx: Tx, org: string, made: Decision): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addDecision',
      text: `insert into cases.decision (org_id, id, case_id, version, as_of, parameters, answers, lines, outcome, stage,
               words_id, letter_id, membership_id, decided_at, corrects, reason_id, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, app.locks($1, $3, 'case'))`,
    },
    [
      org,
      made.id,
      made.caseId,
      made.version,
      made.asOf,
      JSON.stringify(made.parameters),
      JSON.stringify(made.answers),
      JSON.stringify(made.lines),
      made.outcome,
      made.stage,
      made.words,
      made.letter,
      made.membership,
      made.decidedAt,
      made.corrects,
      made.reason,
    ],
  )

/** The newest decision of a case. */
export const findDecision = (tx: Tx, org: string, caseId: string): Promise<Decision | undefined> =>
  one(
    tx,
    {
      name: 'cases.decision',
      text: `select id, case_id as "caseId", version, as_of::text as "asOf", parameters, answers, lines, outcome, stage,
               words_id as words, letter_id as letter, membership_id as membership, decided_at as "decidedAt",
               corrects, reason_id as reason
             from cases.decision where org_id = $1 and case_id = $2 order by decided_at desc limit 1`,
    },
    [org, caseId],
  )
