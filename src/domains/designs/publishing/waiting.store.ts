import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Hold } from '../holds.rules.ts'
import type { PilotOf } from '../piloting/pilot.rules.ts'

/** A version that was put up and is not live yet. */
export interface Waiting {
  readonly hash: string
  readonly kind: 'new' | 'back' | 'pilot'
  readonly putUpAt: Temporal.Instant
  /** not live before then, where it was said */
  readonly goesLiveAt: Temporal.Instant | null
  /** for whom and until when, where it is put up for a pilot */
  readonly pilot: PilotOf | null
}

interface At {
  readonly org: string
  readonly design: string
}

const waiting = `select hash, kind, put_up_at as "putUpAt", goes_live_at as "goesLiveAt", pilot
  from designs.waiting
  where org_id = $1 and design_id = $2`

export const findWaiting = (tx: Tx, { org, design }: At): Promise<Waiting | undefined> =>
  one(tx, { name: 'designs.waiting', text: waiting }, [org, design])

/** Puts a version up with its holds, in place of one that waits. */
export const putVersionUp = (
  tx: Tx,
  { org, design }: At,
  up: Pick<Waiting, 'hash' | 'kind' | 'goesLiveAt'> & { readonly holds: readonly Hold[] },
): Promise<number> =>
  run(tx, { name: 'designs.putVersionUp', text: 'select designs.put_up($1, $2, $3, $4, $5, $6)' }, [
    ...[org, design, up.hash, up.kind, up.goesLiveAt],
    JSON.stringify(up.holds),
  ])

/** Takes back what waits, where it is that version; how many there were. */
export const removeWaiting = (tx: Tx, { org, design }: At, hash: string): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.removeWaiting',
      text: 'delete from designs.waiting where org_id = $1 and design_id = $2 and hash = $3',
    },
    [org, design, hash],
  )

/** Says when a waiting version goes live; false where another one waits, or none. */
export const setGoesLiveAt = async (
  tx: Tx,
  org: string,
  to: { readonly hash: string; readonly at: Temporal.Instant | null },
): Promise<boolean> =>
  (
    await one<{ done: boolean }>(
      tx,
      { name: 'designs.reschedule', text: 'select designs.reschedule($1, $2, $3) as done' },
      [org, to.hash, to.at],
    )
  )?.done === true

/** The one way to the public. The database refuses a version that waits for anything. */
export const setLive = (tx: Tx, { org, design }: At, hash: string): Promise<number> =>
  run(tx, { name: 'designs.goLive', text: 'select designs.go_live($1, $2, $3)' }, [org, design, hash])

/** The designs whose waiting version has come to its day and was not looked at since. */
export const findDue = async (tx: Tx, org: string, now: Temporal.Instant): Promise<readonly string[]> =>
  (
    await rows<{ design: string }>(
      tx,
      {
        name: 'designs.due',
        text: `select w.design_id as design from designs.waiting w
               join designs.hold h on h.org_id = w.org_id and h.hash = w.hash and h.hold = 'date' and h.cleared_at is null
               where w.org_id = $1 and w.goes_live_at <= $2 order by w.design_id limit 200`,
      },
      [org, now],
    )
  ).map(({ design }) => design)

/** A time that a version went live. */
export interface WentLive {
  readonly hash: string
  readonly wentLiveAt: Temporal.Instant
  readonly contentHash: string
  readonly content: unknown
  readonly record: { readonly by?: string; readonly reason?: unknown }
}

/** When versions of a design went live, newest first, before a moment. One more than is shown, to compare the last with. */
export const findWentLive = (
  tx: Tx,
  { org, design }: At,
  page: { readonly before: Temporal.Instant | null; readonly most: number },
): Promise<WentLive[]> =>
  rows(
    tx,
    {
      name: 'designs.wentLive',
      text: `select w.hash, w.went_live_at as "wentLiveAt", v.content_hash as "contentHash", v.content, v.record
             from designs.went_live w join designs.version v on v.org_id = w.org_id and v.hash = w.hash
             where w.org_id = $1 and w.design_id = $2 and w.went_live_at < coalesce($3::timestamptz, 'infinity')
             order by w.went_live_at desc, w.hash limit $4`,
    },
    [org, design, page.before, page.most],
  )

/** When a version of a design went live last; undefined where it never did. */
export const findWentLiveAt = async (
  tx: Tx,
  { org, design }: At,
  hash: string,
): Promise<Temporal.Instant | undefined> =>
  (
    await one<{ at: Temporal.Instant | null }>(
      tx,
      {
        name: 'designs.wentLiveAt',
        text: 'select max(went_live_at) as at from designs.went_live where org_id = $1 and design_id = $2 and hash = $3',
      },
      [org, design, hash],
    )
  )?.at ?? undefined
