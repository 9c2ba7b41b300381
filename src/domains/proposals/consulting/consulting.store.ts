import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Response } from './response.rules.ts'
import type { Results } from './results/results.rules.ts'

/** Which consultation: a design, and the day from which it could be answered. */
export interface RoundAt {
  readonly org: string
  readonly design: string
  readonly round: string
}
/** Results as they were published. */
export interface Released {
  readonly version: string
  readonly figures: Results
  readonly publishedOn: string
}
/** Publishes results, once: 0 where there are some already. */
export const addResult = (tx: Tx, at: RoundAt, { version, figures, publishedOn }: Released): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addResult',
      text: `insert into proposals.result (org_id, design_id, round, version, figures, published_on)
             values ($1, $2, $3::date, $4, $5::jsonb, $6::date) on conflict do nothing`,
    },
    [at.org, at.design, at.round, version, JSON.stringify(figures), publishedOn],
  )

export const findResult = (tx: Tx, at: RoundAt): Promise<Released | undefined> =>
  one(
    tx,
    {
      name: 'proposals.result',
      text: `select version, figures, published_on::text as "publishedOn" from proposals.result
             where org_id = $1 and design_id = $2 and round = $3::date`,
    },
    [at.org, at.design, at.round],
  )

/** Publishes a response in front of those before it: 0 where somebody else was first. */
export const addResponse = (tx: Tx, at: RoundAt, given: Response): Promise<number> =>
  run(
    tx,
    {
      name: 'proposals.addResponse',
      text: `insert into proposals.response (org_id, design_id, round, number, version, heard, decided, why, answerer, published_on)
             values ($1, $2, $3::date, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10::date) on conflict do nothing`,
    },
    [
      at.org,
      at.design,
      at.round,
      given.number,
      given.version,
      ...[given.heard, given.decided, given.why, given.answerer].map((text) => JSON.stringify(text)),
      given.publishedOn,
    ],
  )

export const findResponse = (tx: Tx, at: RoundAt): Promise<Response | undefined> =>
  one(
    tx,
    {
      name: 'proposals.response',
      text: `select version, heard, decided, why, answerer, number, published_on::text as "publishedOn" from proposals.response
             where org_id = $1 and design_id = $2 and round = $3::date order by number desc limit 1`,
    },
    [at.org, at.design, at.round],
  )

/** The rounds of a design of which something is published, the newest first, with a version of each. */
export const findRounds = (
  tx: Tx,
  at: Pick<RoundAt, 'org' | 'design'>,
): Promise<{ readonly round: string; readonly version: string }[]> =>
  rows(
    tx,
    {
      name: 'proposals.rounds',
      text: `select round::text, max(version) as version from (
               select round, version from proposals.result where org_id = $1 and design_id = $2
               union all select round, version from proposals.response where org_id = $1 and design_id = $2) one
             group by round order by round desc limit 20`,
    },
    [at.org, at.design],
  )
