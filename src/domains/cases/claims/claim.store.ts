import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** Makes a link the applicant's of a case that had none. */
export const setLink = (tx: Tx, org: string, of: { readonly case: string; readonly link: string }): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.setLink',
      text: 'update cases.case set link_id = $3 where org_id = $1 and id = $2 and link_id is null',
    },
    [org, of.case, of.link],
  )

/** Opens with a link whatever of a case a ticket opens, category by category, and nothing else of it. */
export const openAs = async (
  tx: Tx,
  org: string,
  of: { readonly case: string; readonly ticket: string; readonly link: string; readonly reason: string },
): Promise<void> => {
  await rows(
    tx,
    {
      name: 'cases.openAs',
      text: `select app.relock($1, $2, l.category, array[$4::uuid], '{}', $5) as changed
             from (select category from cases.locks where org_id = $1 and case_id = $2 and lock = $3) l`,
    },
    [org, of.case, of.ticket, of.link, of.reason],
  )
}
