import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

/** Who keyed a case in, how it came and on whose word. */
export interface KeyedIn {
  readonly caseId: string
  readonly membership: string
  readonly channel: string
  readonly received: string
  readonly spokeWith: 'applicant' | 'representative'
  readonly representative?: string | undefined
  readonly authority?: string | undefined
  readonly at: Temporal.Instant
}

export const insertKeyed = (tx: Tx, org: string, keyed: KeyedIn): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.insertKeyed',
      text: `insert into cases.keyed (org_id, case_id, membership_id, channel, received_on, spoke_with, representative,
               authority, keyed_at, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.locks($1, $2, 'case'))`,
    },
    [
      org,
      keyed.caseId,
      keyed.membership,
      keyed.channel,
      keyed.received,
      keyed.spokeWith,
      keyed.representative ?? null,
      keyed.authority ?? null,
      keyed.at,
    ],
  )

/** A keyed case with the name of who did it; undefined for one that the person sent themselves. */
export const findKeyed = (
  tx: Tx,
  org: string,
  caseId: string,
): Promise<(Omit<KeyedIn, 'caseId'> & { readonly name: string | null }) | undefined> =>
  one(
    tx,
    {
      name: 'cases.keyed',
      text: `select k.membership_id as membership, k.channel, k.received_on::text as received, k.spoke_with as "spokeWith",
               k.representative, k.authority, k.keyed_at as at, m.name
             from cases.keyed k left join places.membership m on m.org_id = $1 and m.id = k.membership_id
             where k.org_id = $1 and k.case_id = $2`,
    },
    [org, caseId],
  )
