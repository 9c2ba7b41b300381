import type { Tx } from '#core/work.ts'
import { one } from '#platform/db/rows.ts'

/** Where a colleague at work is written to; for the jobs of their organisation. */
export const findOfficerEmail = (
  tx: Tx,
  org: string,
  membership: string,
): Promise<{ email: string; locale: string } | undefined> =>
  one(tx, { name: 'cases.officerEmail', text: 'select email, locale from messages.colleague($1, $2)' }, [
    org,
    membership,
  ])
