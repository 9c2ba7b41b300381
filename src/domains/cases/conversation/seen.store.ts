import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

export type Side = 'applicant' | 'staff'

/** Until when each side has read the conversation of a case. */
export const findSeen = async (
  tx: Tx,
  org: string,
  caseId: string,
): Promise<Readonly<Partial<Record<Side, Temporal.Instant>>>> => {
  const found = await rows<{ side: Side; until: Temporal.Instant }>(
    tx,
    {
      name: 'cases.seen',
      text: 'select side, until_at as until from cases.seen where org_id = $1 and case_id = $2',
    },
    [org, caseId],
  )
  return Object.fromEntries(found.map(({ side, until }) => [side, until]))
}

/** A side has read all of it now. */
export const keepSeen = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  seen: { readonly caseId: string; readonly side: Side },
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.keepSeen',
      text: `insert into cases.seen (org_id, case_id, side, until_at, open_to) select $1, $2, $3, $4, app.locks($1, $2, 'case')
             on conflict (org_id, case_id, side) do update set until_at = excluded.until_at`,
    },
    [at.org, seen.caseId, seen.side, at.now],
  )

/** How many messages of the applicant nobody of the staff has read yet. */
export const countUnread = async (tx: Tx, org: string, caseId: string): Promise<number> =>
  (
    await one<{ count: number }>(
      tx,
      {
        name: 'cases.unread',
        text: `select count(*) as count from cases.content m
                 left join cases.seen s on s.org_id = $1 and s.case_id = $2 and s.side = 'staff'
               where m.org_id = $1 and m.case_id = $2 and m.kind = 'message' and m.body::jsonb ->> 'by' = 'applicant'
                 and (s.until_at is null or m.made_at > s.until_at)`,
      },
      [org, caseId],
    )
  )?.count ?? 0
