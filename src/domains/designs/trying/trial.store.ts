import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import type { Answers } from '#engine/journey/answers.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { one, run } from '#platform/db/rows.ts'

/** What a trial is made with beside the design: those of an example that was opened. */
export interface Given {
  /** the slug of the organisation whose service it is; the own one without it */
  readonly organisation?: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** the example's id: it runs on the design alone, without the organisation's own figures */
  readonly example?: string
}

/** What else is tried on top of the own copy: its name, and the page that it came from (a path without `/cy`). */
export interface TrialAbout {
  readonly title: Text
  readonly back: string
}

/** An organisation's copy of a design while a member tries it. */
export interface StoredTrial {
  readonly answers: Answers
  /** ISO date; null: today */
  readonly asOf: string | null
  readonly given: Given
  readonly extra: Changes | null
  readonly about: TrialAbout | null
}

interface At {
  readonly org: string
  readonly design: string
  readonly membership: string
}

/** `lock`: nobody else changes it until the transaction ends, so that two tabs lose nothing of each other. */
export const findTrial = (tx: Tx, at: At, lock: boolean): Promise<StoredTrial | undefined> =>
  one(
    tx,
    {
      name: `designs.trial${lock ? '.lock' : ''}`,
      text: `select answers, as_of::text as "asOf", given, extra, about from designs.trial
             where org_id = $1 and design_id = $2 and membership_id = $3${lock ? ' for update' : ''}`,
    },
    [at.org, at.design, at.membership],
  )

export const putTrial = (tx: Tx, at: At, trial: StoredTrial, now: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putTrial',
      text: `insert into designs.trial (org_id, design_id, membership_id, answers, as_of, given, extra, about, used_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.locks_for($1, array[$3::uuid], true))
             on conflict (org_id, design_id, membership_id) do update set answers = excluded.answers,
               as_of = excluded.as_of, given = excluded.given, extra = excluded.extra, about = excluded.about,
               used_at = excluded.used_at`,
    },
    [
      at.org,
      at.design,
      at.membership,
      JSON.stringify(trial.answers),
      trial.asOf,
      JSON.stringify(trial.given),
      trial.extra && JSON.stringify(trial.extra),
      trial.about && JSON.stringify(trial.about),
      now,
    ],
  )

export const removeTrial = (tx: Tx, at: At): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.removeTrial',
      text: 'delete from designs.trial where org_id = $1 and design_id = $2 and membership_id = $3',
    },
    [at.org, at.design, at.membership],
  )

/** Forgets what nobody has used since a moment; how many rows went. */
export const forgetTrials = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'designs.forgetTrials', text: 'delete from designs.trial where org_id = $1 and used_at < $2' }, [
    org,
    before,
  ])
