import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'
import type { Wishes } from './wishes.rules.ts'

interface Of {
  /** the organisation whose row it is: the host for an account */
  readonly org: string
  /** the account's or the record's id */
  readonly id: string
}

export const findOwnWishes = (tx: Tx, of: Of): Promise<Wishes | undefined> =>
  one(
    tx,
    {
      name: 'messages.wishes',
      text: `select topics, ways, locale, formats, from_time as "fromTime", until_time as "untilTime", how, never,
               safe_words as "safeWords"
             from messages.wishes where org_id = $1 and id = $2`,
    },
    [of.org, of.id],
  )

/** What the person behind a link said of themselves, where the link opens for whoever asks. */
export const findWishesBehind = (tx: Tx, org: string, link: string): Promise<Wishes | undefined> =>
  one(
    tx,
    {
      name: 'messages.wishesBehind',
      text: `select topics, ways, locale, formats, from_time as "fromTime", until_time as "untilTime", how, never,
               safe_words as "safeWords" from messages.wishes_behind($1, $2)`,
    },
    [org, link],
  )

const values = (of: Of, wishes: Wishes, now: Temporal.Instant) => [
  of.org,
  of.id,
  wishes.topics,
  wishes.ways,
  wishes.locale,
  wishes.formats,
  wishes.fromTime,
  wishes.untilTime,
  wishes.how,
  wishes.never,
  wishes.safeWords,
  now,
]

/** Keeps what a person says of themselves, at the host, under their account's own key. */
export const keepOwnWishes = (tx: Tx, of: Of, wishes: Wishes, now: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.keepWishes',
      text: `insert into messages.wishes (org_id, id, topics, ways, locale, formats, from_time, until_time, how, never,
               safe_words, changed_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, app.locks_for($1, array[$2::uuid], true))
             on conflict (org_id, id) do update set topics = excluded.topics, ways = excluded.ways, locale = excluded.locale,
               formats = excluded.formats, from_time = excluded.from_time, until_time = excluded.until_time,
               how = excluded.how, never = excluded.never, safe_words = excluded.safe_words,
               changed_at = excluded.changed_at`,
    },
    values(of, wishes, now),
  )

/** Keeps what an organisation knows of a person, under the locks that a case of theirs has for how they are reached. */
export const keepRecordedWishes = (
  tx: Tx,
  of: Of & { readonly caseId: string },
  wishes: Wishes,
  now: Temporal.Instant,
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.keepRecordedWishes',
      text: `insert into messages.wishes (org_id, id, topics, ways, locale, formats, from_time, until_time, how, never,
               safe_words, changed_at, open_to)
             select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, app.locks($1, $13, 'contact')
             on conflict (org_id, id) do update set topics = excluded.topics, ways = excluded.ways, locale = excluded.locale,
               formats = excluded.formats, from_time = excluded.from_time, until_time = excluded.until_time,
               how = excluded.how, never = excluded.never, safe_words = excluded.safe_words,
               changed_at = excluded.changed_at`,
    },
    [...values(of, wishes, now), of.caseId],
  )
