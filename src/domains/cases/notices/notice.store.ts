import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { NewNotice, Notice } from './notice.rules.ts'

/** Keeps notices, all in one statement, under the locks of the notes of their cases. */
export const addNotices = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  notices: readonly NewNotice[],
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.addNotices',
      text: `insert into cases.notice (org_id, id, once, case_id, to_id, kind, at, open_to)
             select $1, n.id, n.once, n.case_id, n.to_id, n.kind, $2, app.locks($1, n.case_id, 'note')
             from unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::text[])
               as n(id, once, case_id, to_id, kind)
             on conflict (org_id, once) do nothing`,
    },
    [
      at.org,
      at.now,
      notices.map(({ id }) => id),
      notices.map(({ once }) => once),
      notices.map(({ caseId }) => caseId),
      notices.map(({ to }) => to),
      notices.map(({ kind }) => kind),
    ],
  )

/** What somebody has not put away yet, newest first. A case that does not open for them has no notice either. */
export const findNotices = (tx: Tx, org: string, to: string): Promise<Notice[]> =>
  rows(
    tx,
    {
      name: 'cases.notices',
      text: `select n.id, n.kind, n.at, c.reference, c.version
             from cases.notice n join cases.case c on c.org_id = n.org_id and c.id = n.case_id
             where n.org_id = $1 and n.to_id = $2 and n.seen_at is null order by n.at desc, n.id limit 50`,
    },
    [org, to],
  )

/** Puts one away; only its own reader's. */
export const putNoticeAway = (
  tx: Tx,
  at: { org: string; to: string; now: Temporal.Instant },
  id: string,
): Promise<number> =>
  run(
    tx,
    {
      name: 'cases.putNoticeAway',
      text: 'update cases.notice set seen_at = $4 where org_id = $1 and to_id = $2 and id = $3 and seen_at is null',
    },
    [at.org, at.to, id, at.now],
  )
