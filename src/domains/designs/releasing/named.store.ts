import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** The proposals that a version names, with the changes that were made for each, and which version was live before it. */
export interface Named {
  readonly proposals: readonly { readonly proposal: string; readonly changes: readonly string[] }[] | null
  readonly before: string | null
}

export const findNamed = (tx: Tx, org: string, hash: string): Promise<Named | undefined> =>
  one(
    tx,
    {
      name: 'designs.named',
      text: `select v.record -> 'proposals' as proposals,
               (select w.hash from designs.went_live w
                where w.org_id = $1 and w.design_id = v.design_id and w.hash <> $2 order by w.went_live_at desc limit 1) as before
             from designs.version v where v.org_id = $1 and v.hash = $2`,
    },
    [org, hash],
  )
