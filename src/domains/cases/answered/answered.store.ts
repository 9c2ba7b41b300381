import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { AnswerCount, CountedDays } from './answered.rules.ts'

/** Of which design and days; `not`: outcomes of what is not counted. */
export interface AnswersOf extends CountedDays {
  readonly org: string
  readonly design: string
  readonly not: readonly string[]
}

export const countAnswers = (tx: Tx, of: AnswersOf): Promise<AnswerCount[]> =>
  rows(
    tx,
    {
      name: 'cases.countAnswers',
      text: 'select question, value, channel, people from cases.count_answers($1, $2, $3::date, $4::date, $5::date, $6)',
    },
    [of.org, of.design, of.from, of.until, of.keyedUntil, of.not],
  )

/** One request of a design, without anything of the person. */
export interface Answered {
  readonly id: string
  readonly reference: string
  readonly channel: string
  readonly outcome: string | null
  readonly submittedAt: Temporal.Instant
}

/** What was sent of a design, the newest first, so far as it opens for whoever asks; `behind`: after this one. */
export const findAnswered = (
  tx: Tx,
  of: Pick<AnswersOf, 'org' | 'design'>,
  page: { readonly behind: { readonly at: string; readonly id: string } | undefined; readonly limit: number },
): Promise<Answered[]> =>
  rows(
    tx,
    {
      name: 'cases.answered',
      text: `select id, reference, channel, outcome, submitted_at as "submittedAt" from cases.case
             where org_id = $1 and design = $2 and submitted_at <= $3::timestamptz
               and (submitted_at < $3::timestamptz or id < $4::uuid)
             order by submitted_at desc, id desc limit $5`,
    },
    [
      of.org,
      of.design,
      page.behind?.at ?? 'infinity',
      page.behind?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      page.limit,
    ],
  )
