import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A colleague who has a case open, and when they last opened it. */
export interface Present {
  readonly name: string
  readonly seenAt: Temporal.Instant
}

interface At {
  readonly org: string
  readonly caseId: string
  readonly membership: string
}

/** A member has the case open now: one row each, whatever happens on it. */
export const keepPresence = (tx: Tx, at: At, now: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.keepPresence',
      text: `insert into cases.presence (org_id, case_id, membership_id, seen_at, open_to)
             values ($1, $2, $3, $4, app.locks($1, $2, 'note'))
             on conflict (org_id, case_id, membership_id) do update set seen_at = excluded.seen_at`,
    },
    [at.org, at.caseId, at.membership, now],
  )

/** The others who opened it since a moment, the latest first. */
export const findPresent = (tx: Tx, at: At, since: Temporal.Instant): Promise<Present[]> =>
  rows(
    tx,
    {
      name: 'cases.present',
      text: `select m.name, p.seen_at as "seenAt" from cases.presence p
             join places.membership m on m.org_id = $1 and m.id = p.membership_id
             where p.org_id = $1 and p.case_id = $2 and p.membership_id <> $3 and p.seen_at > $4
             order by p.seen_at desc, m.id limit 5`,
    },
    [at.org, at.caseId, at.membership, since],
  )

/** Forgets who had cases open before a moment; how many rows went. */
export const forgetPresence = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'cases.forgetPresence', text: 'delete from cases.presence where org_id = $1 and seen_at < $2' }, [
    org,
    before,
  ])
