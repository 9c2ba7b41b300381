import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'
import type { Outgoing } from '../outgoing.store.ts'

/** A letter that somebody has to print and post. */
export type ToPost = Pick<
  Outgoing,
  'id' | 'caseId' | 'subject' | 'madeAt' | 'about' | 'forLink' | 'paper' | 'body' | 'address' | 'locale'
>

/** Letters that nobody has posted and no provider posts, oldest first, as far as they open for whoever asks. */
export const findToPost = (tx: Tx, org: string, limit: number): Promise<ToPost[]> =>
  rows(
    tx,
    {
      name: 'messages.toPost',
      text: `select id, case_id as "caseId", subject, made_at as "madeAt", about, for_link as "forLink", paper, body, address, locale
             from messages.outgoing where org_id = $1 and by = 'letter' and posted_on is null and status = 'waiting'
               and next_at is null
             order by made_at, id limit $2`,
    },
    [org, limit],
  )

/** Marks letters as posted on a day by somebody. Returns those that were not yet. */
export const keepPosted = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  posted: { readonly ids: readonly string[]; readonly on: string; readonly by: string },
): Promise<{ id: string; caseId: string | null; forLink: string | null }[]> =>
  rows(
    tx,
    {
      name: 'messages.keepPosted',
      text: `update messages.outgoing set status = 'sent', sent_at = $2, posted_on = $3, posted_by = $4
             where org_id = $1 and id = any($5::uuid[]) and by = 'letter' and posted_on is null and status = 'waiting'
             returning id, case_id as "caseId", for_link as "forLink"`,
    },
    [at.org, at.now, posted.on, posted.by, posted.ids],
  )
