import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** The newest request of a design that came of a draft whose ticket is held here. */
export const findSentReference = (tx: Tx, org: string, design: string): Promise<{ reference: string } | undefined> =>
  one(
    tx,
    {
      name: 'cases.sentReference',
      text: `select c.reference from sign_in.held_subjects($1) s join cases.case c on c.org_id = $1 and c.id = s
             where c.design = $2 order by c.submitted_at desc limit 1`,
    },
    [org, design],
  )
