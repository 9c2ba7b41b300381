import type { Tx } from '#core/work.ts'
import { run } from '#platform/db/rows.ts'

/** Names properties among the parties of a case. */
export const addPropertyParties = (
  tx: Tx,
  at: { readonly org: string; readonly case: string },
  parties: { readonly ids: readonly string[]; readonly properties: readonly string[] },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addPropertyParties',
      text: `insert into cases.party (org_id, id, case_id, role, property_id, open_to)
             select $1, p.id, $2, 'property', p.property, app.locks($1, $2, 'case')
             from unnest($3::uuid[], $4::uuid[]) p (id, property)`,
    },
    [at.org, at.case, parties.ids, parties.properties],
  )
