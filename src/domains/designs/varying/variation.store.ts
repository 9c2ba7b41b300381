import type { Tx } from '#core/work.ts'
import type { Change, Patch } from '#engine/variation/patch/change.ts'
import { rows, run } from '#platform/db/rows.ts'

/** What a change of a variation is known by: one a kind and address. */
export type ChangeKey = Pick<Change, 'kind'> & { readonly address: string }

/** Why a change was made, and who answers for it. Ids are those of memberships. */
export interface Grounds extends ChangeKey {
  readonly reason: string
  readonly owner: string
  readonly madeBy: string
  readonly madeAt: Temporal.Instant
  /** the proposal that it was made for */
  readonly proposal: string | null
}

interface At {
  readonly org: string
  readonly design: string
}

/** Keeps what an organisation's own copy differs by. What was put up, or waits for a hold, is no longer what it was. */
export const putChanges = (tx: Tx, { org, design }: At, patch: Patch): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putChanges',
      text: `with kept as (
               insert into designs.own_changes (org_id, design_id, changes, orders) values ($1, $2, $3, $4)
               on conflict (org_id, design_id) do update set changes = excluded.changes, orders = excluded.orders)
             update designs.adoption set local_hash = $5, state = 'adopted', up = null, findings = '{}'
             where org_id = $1 and design_id = $2`,
    },
    [org, design, JSON.stringify(patch.changes), JSON.stringify(patch.orders), patch.to],
  )

export const findGrounds = (tx: Tx, { org, design }: At): Promise<Grounds[]> =>
  rows(
    tx,
    {
      name: 'designs.grounds',
      text: `select kind, address, reason, owner_id as owner, made_by as "madeBy", made_at as "madeAt",
               proposal_id as proposal
             from designs.variation where org_id = $1 and design_id = $2 order by address, kind limit 5000`,
    },
    [org, design],
  )

/** Gives changes their grounds, in place of older ones. */
export const putGrounds = (
  tx: Tx,
  { org, design }: At,
  of: readonly ChangeKey[],
  given: Omit<Grounds, keyof ChangeKey>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putGrounds',
      text: `insert into designs.variation (org_id, design_id, kind, address, reason, owner_id, made_by, made_at,
               proposal_id)
             select $1::uuid, $2, c.kind, c.address, $4, $5::uuid, $6::uuid, $7::timestamptz, $8::uuid
             from jsonb_to_recordset($3::jsonb) as c (kind text, address text)
             on conflict (org_id, design_id, kind, address) do update set reason = excluded.reason,
               owner_id = excluded.owner_id, made_by = excluded.made_by, made_at = excluded.made_at,
               proposal_id = coalesce(excluded.proposal_id, designs.variation.proposal_id)`,
    },
    [org, design, JSON.stringify(of), given.reason, given.owner, given.madeBy, given.madeAt, given.proposal],
  )

/** Puts grounds back as they were; none of the design's are there. */
export const restoreGrounds = (
  tx: Tx,
  { org, design }: At,
  grounds: readonly (Omit<Grounds, 'madeAt'> & { readonly madeAt: string })[],
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.restoreGrounds',
      text: `insert into designs.variation (org_id, design_id, kind, address, reason, owner_id, made_by, made_at,
               proposal_id)
             select $1::uuid, $2, g.kind, g.address, g.reason, g.owner, g."madeBy", g."madeAt", g.proposal
             from jsonb_to_recordset($3::jsonb) as g (kind text, address text, reason text, owner uuid, "madeBy" uuid, "madeAt" timestamptz,
               proposal uuid)`,
    },
    [org, design, JSON.stringify(grounds)],
  )

/** Takes away the grounds of all changes but those given. */
export const keepGrounds = (tx: Tx, { org, design }: At, of: readonly ChangeKey[]): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.keepGrounds',
      text: `delete from designs.variation where org_id = $1 and design_id = $2
             and not exists (select from jsonb_to_recordset($3::jsonb) as c (kind text, address text)
               where c.kind = variation.kind and c.address = variation.address)`,
    },
    [org, design, JSON.stringify(of)],
  )
