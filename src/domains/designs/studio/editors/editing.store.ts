import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A colleague who has a design open, which part of it, and since when they were not seen. */
export interface Editor {
  readonly name: string
  /** the address of the part; '' is the service itself */
  readonly part: string
  readonly seenAt: Temporal.Instant
}

interface At {
  readonly org: string
  readonly design: string
  readonly membership: string
}

/** A member has a part open now: one row each, whatever they look at. */
export const keepEditing = (
  tx: Tx,
  at: At,
  open: { readonly part: string; readonly now: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.keepEditing',
      text: `insert into designs.editing (org_id, design_id, membership_id, part, seen_at) values ($1, $2, $3, $4, $5)
             on conflict (org_id, design_id, membership_id) do update set part = excluded.part, seen_at = excluded.seen_at`,
    },
    [at.org, at.design, at.membership, open.part, open.now],
  )

/** The others who had it open since a moment, the latest first. */
export const findEditors = (tx: Tx, at: At, since: Temporal.Instant): Promise<Editor[]> =>
  rows(
    tx,
    {
      name: 'designs.editors',
      text: `select m.name, e.part, e.seen_at as "seenAt" from designs.editing e
             join places.membership m on m.org_id = $1 and m.id = e.membership_id
             where e.org_id = $1 and e.design_id = $2 and e.membership_id <> $3 and e.seen_at > $4
             order by e.seen_at desc, m.id limit 5`,
    },
    [at.org, at.design, at.membership, since],
  )

/** Forgets who had designs open before a moment. */
export const forgetEditing = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'designs.forgetEditing', text: 'delete from designs.editing where org_id = $1 and seen_at < $2' }, [
    org,
    before,
  ])
