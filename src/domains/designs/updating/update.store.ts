import type { Tx } from '#core/work.ts'
import type { Patch } from '#engine/variation/patch/change.ts'
import { one, run } from '#platform/db/rows.ts'
import type { Adoption } from '../adopting/adoption.store.ts'
import type { Grounds } from '../varying/variation.store.ts'

/** Of an adoption, what an update changes. */
export type Adopted = Pick<
  Adoption,
  'publisher' | 'version' | 'contentHash' | 'licence' | 'content' | 'changes' | 'orders' | 'localHash'
>

/** What an organisation's copy was before an update was accepted. */
export interface BeforeUpdate {
  /** the hash of the copy that the update made: it can be undone while the copy is that */
  readonly mergedHash: string
  readonly adoption: Adopted
  readonly grounds: readonly (Omit<Grounds, 'madeAt'> & { readonly madeAt: string })[]
  /** the versions that were taken */
  readonly versions: readonly string[]
}

interface At {
  readonly org: string
  readonly design: string
}

/** Puts another version below an organisation's copy. It is not on its way to the public then. */
export const putUpdated = (tx: Tx, { org, design }: At, to: Adopted): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putUpdated',
      text: `with kept as (
               insert into designs.own_changes (org_id, design_id, changes, orders) values ($1, $2, $3, $4)
               on conflict (org_id, design_id) do update set changes = excluded.changes, orders = excluded.orders)
             update designs.adoption set publisher = $5, version = $6, content_hash = $7, licence = $8, content = $9, local_hash = $10,
               state = 'adopted', up = null, findings = '{}'
             where org_id = $1 and design_id = $2`,
    },
    [
      ...[org, design, JSON.stringify(to.changes), JSON.stringify(to.orders), to.publisher, to.version],
      ...[to.contentHash, to.licence, JSON.stringify(to.content), to.localHash],
    ],
  )

/** The copy of an update: the patch is on the newer version. */
export const updatedBy = (
  before: Adopted,
  theirs: Pick<Adopted, 'version' | 'contentHash' | 'licence' | 'content'>,
  { changes, orders, to }: Patch,
): Adopted => ({ ...before, ...theirs, changes, orders, localHash: to })

export const keepBefore = (tx: Tx, { org, design }: At, before: BeforeUpdate): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.keepBefore',
      text: `insert into designs.before_update (org_id, design_id, merged_hash, adoption, grounds, versions)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (org_id, design_id) do update set merged_hash = excluded.merged_hash, adoption = excluded.adoption,
               grounds = excluded.grounds, versions = excluded.versions`,
    },
    [org, design, before.mergedHash, JSON.stringify(before.adoption), JSON.stringify(before.grounds), before.versions],
  )

export const findBefore = (tx: Tx, { org, design }: At): Promise<BeforeUpdate | undefined> =>
  one(
    tx,
    {
      name: 'designs.beforeUpdate',
      text: `select merged_hash as "mergedHash", adoption, grounds, versions from designs.before_update
             where org_id = $1 and design_id = $2`,
    },
    [org, design],
  )

export const forgetBefore = (tx: Tx, { org, design }: At): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.forgetBefore',
      text: 'delete from designs.before_update where org_id = $1 and design_id = $2',
    },
    [org, design],
  )
