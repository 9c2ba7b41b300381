import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** How many began since a day and have not sent; `pilot`: null for those in none. */
export const findBegun = (
  tx: Tx,
  of: { readonly org: string; readonly design: string; readonly since: string },
): Promise<{ pilot: string | null; n: number }[]> =>
  rows(tx, { name: 'applications.begun', text: 'select pilot, n from applications.begun($1, $2, $3::date)' }, [
    of.org,
    of.design,
    of.since,
  ])
