import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** Were a case's equality questions answered or passed over? Opens for the applicant and the organisation's jobs alone. */
export const findEqualityPut = async (tx: Tx, org: string, caseId: string): Promise<boolean> =>
  (await one(
    tx,
    {
      name: 'cases.equalityPut',
      text: `select 1 as put from cases.content where org_id = $1 and case_id = $2 and kind = 'answers' and item = 'answers'
             and category = 'equality' limit 1`,
    },
    [org, caseId],
  )) !== undefined
