import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { Outgoing } from '../outgoing.store.ts'

/** A line of the list: nothing of who it is for but the case's reference. */
export type GivenUp = Pick<Outgoing, 'id' | 'by' | 'subject' | 'tries' | 'fault' | 'about'> & {
  readonly givenUpAt: Temporal.Instant
}

/** What was given up and opens for whoever asks, newest first; `after` is the last one of the page before. */
export const findGivenUp = (
  tx: Tx,
  org: string,
  page: { readonly before: Temporal.Instant | null; readonly limit: number },
): Promise<GivenUp[]> =>
  rows(
    tx,
    {
      name: 'messages.givenUp',
      text: `select id, by, subject, tries, fault, about, given_up_at as "givenUpAt" from messages.outgoing
             where org_id = $1 and status = 'given-up' and given_up_at < coalesce($2::timestamptz, 'infinity')
             order by given_up_at desc, id desc limit $3`,
    },
    [org, page.before, page.limit],
  )

/** Puts one that was given up back on its way, to this address; 0 where it is not given up any longer. */
export const sendAgain = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  again: { readonly id: string; readonly address: string },
): Promise<number> =>
  run(
    tx,
    {
      name: 'messages.sendAgain',
      text: `update messages.outgoing set status = 'waiting', tries = 0, next_at = $3, given_up_at = null, address = $4
             where org_id = $1 and id = $2 and status = 'given-up'`,
    },
    [at.org, again.id, at.now, again.address],
  )
