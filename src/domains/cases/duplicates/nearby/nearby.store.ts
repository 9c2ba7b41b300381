import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** Another request that tells of a place near this one. */
export interface NearLine {
  /** its own keys of that category */
  readonly keys: readonly string[]
  readonly reference: string
  readonly link: string | null
  readonly submittedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
}

/** The keys of a case, as far as they open for whoever asks. */
export const findKeysOf = async (tx: Tx, org: string, caseId: string): Promise<readonly string[]> =>
  (
    await rows<{ key: string }>(
      tx,
      { name: 'near.own', text: 'select key from cases.block where org_id = $1 and case_id = $2' },
      [org, caseId],
    )
  ).map(({ key }) => key)

/** The requests that share a key and were sent since a moment, the newest first; only what opens for whoever asks. */
export const findNear = (
  tx: Tx,
  org: string,
  of: { readonly case: string; readonly keys: readonly string[]; readonly since: Temporal.Instant },
): Promise<NearLine[]> =>
  rows(
    tx,
    {
      name: 'near.others',
      text: `select distinct on (c.submitted_at, c.id) c.reference, c.link_id as link, c.submitted_at as "submittedAt",
               c.closed_at as "closedAt",
               array(select x.key from cases.block x
                     where x.org_id = $1 and x.case_id = c.id and x.category = b.category) as keys
             from unnest($3::text[]) k (key)
             cross join lateral (
               select case_id, category from cases.block
               where org_id = $1 and key = k.key and case_id <> $2 limit 100) b
             join cases.case c on c.org_id = $1 and c.id = b.case_id and c.submitted_at > $4
             order by c.submitted_at desc, c.id desc limit 30`,
    },
    [org, of.case, of.keys, of.since],
  )
