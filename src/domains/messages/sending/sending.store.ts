import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

interface At {
  readonly org: string
  readonly now: Temporal.Instant
}

/**
 * Takes a message that is due in hand for five minutes, and counts the try: whoever asks meanwhile is answered false. What
 * dies in between is due again by itself. Tries are counted here, so that they last when a queue is lost.
 */
export const claimSending = async (tx: Tx, { org, now }: At, id: string): Promise<boolean> =>
  (await run(
    tx,
    {
      name: 'messages.claim',
      text: `update messages.outgoing set next_at = $3::timestamptz + interval '5 minutes', tries = tries + 1
             where org_id = $1 and id = $2 and status in ('waiting', 'failed') and next_at <= $3`,
    },
    [org, id, now],
  )) > 0

/** A provider has taken it. `askAt`: when it is asked how it went since; null where it is not. */
export const keepSent = (
  tx: Tx,
  { org, now }: At,
  sent: { id: string; provider: string; providerId: string | null; askAt: Temporal.Instant | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.keepSent',
      text: `update messages.outgoing set status = 'sent', sent_at = $3, provider = $4, provider_id = $5, next_at = $6, fault = null
             where org_id = $1 and id = $2`,
    },
    [org, sent.id, now, sent.provider, sent.providerId, sent.askAt],
  )

/** It did not go. `again`: when it is tried next; null where it is given up. */
export const keepFailed = (
  tx: Tx,
  { org, now }: At,
  failed: { id: string; fault: string; again: Temporal.Instant | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.keepFailed',
      text: `update messages.outgoing set status = case when $5::timestamptz is null then 'given-up' else 'failed' end, fault = $4,
               next_at = $5, given_up_at = case when $5::timestamptz is null then $3::timestamptz end, sent_at = null
             where org_id = $1 and id = $2`,
    },
    [org, failed.id, now, failed.fault, failed.again],
  )

/** What a provider says that it has done since; or when it is asked next. */
export const keepAsked = (
  tx: Tx,
  { org }: At,
  asked: { id: string; deliveredAt: Temporal.Instant | null; askAt: Temporal.Instant | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.keepAsked',
      text: `update messages.outgoing set delivered_at = $3, next_at = $4
             where org_id = $1 and id = $2 and status = 'sent' and delivered_at is null`,
    },
    [org, asked.id, asked.deliveredAt, asked.askAt],
  )

/** What is to be sent or asked after by now: its job comes, or was lost with a queue. */
export const findDue = (tx: Tx, { org, now }: At): Promise<{ id: string; sent: boolean }[]> =>
  rows(
    tx,
    {
      name: 'messages.due',
      text: `select id, status = 'sent' as sent from messages.outgoing
             where org_id = $1 and next_at is not null and next_at <= $2 order by next_at limit 500`,
    },
    [org, now],
  )
