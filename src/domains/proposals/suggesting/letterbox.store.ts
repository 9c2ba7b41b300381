import { randomUUID } from 'node:crypto'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Said } from './said.store.ts'

/** What staff put in without their name. */
export type Unnamed = Pick<Said, 'design' | 'version' | 'element' | 'what' | 'why' | 'whom' | 'locale' | 'alike'>

/** Puts it in; the same text (its digest) twice is once. False: the letterbox is full. */
export const post = async (
  tx: Tx,
  at: { readonly org: string; readonly digest: Buffer; readonly most: number },
  put: Unnamed,
): Promise<boolean> =>
  (
    await one<{ posted: boolean }>(
      tx,
      { name: 'proposals.post', text: 'select proposals.post($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as posted' },
      [
        at.org,
        at.digest,
        put.design,
        put.version,
        put.element,
        put.what,
        put.why,
        put.whom,
        put.locale,
        put.alike,
        at.most,
      ],
    )
  )?.posted ?? false

/** What was put in before today. In the order of their texts' digests, which is none. */
export const findPosted = (tx: Tx, org: string, today: string): Promise<(Unnamed & { readonly id: string })[]> =>
  rows(
    tx,
    {
      name: 'proposals.posted',
      text: `select id, design_id as design, version, element, what, why, whom, locale, alike from proposals.letterbox
             where org_id = $1 and posted_on < $2::date order by digest limit 1000`,
    },
    [org, today],
  )

/** Passes it on to the moderators under new ids, all on the same day, and forgets what was put in. */
export const passOn = async (tx: Tx, at: { org: string; day: string }, put: readonly (Unnamed & { id: string })[]) => {
  await run(
    tx,
    {
      name: 'proposals.passOn',
      text: `insert into proposals.said (org_id, id, kind, design_id, version, element, what, why, whom, locale, by, on_day, alike,
               held, state, open_to)
             select $1::uuid, p.id, 'proposal', p.design, p.version, p.element, p.what, p.why, p.whom, p.locale, 'staff', $2::date,
               p.alike, false, 'waiting', app.locks_for($1, '{}')
             from jsonb_to_recordset($3::jsonb) as p (id uuid, design text, version text, element text, what text, why text,
               whom text, locale text, alike text) order by p.id`,
    },
    [at.org, at.day, JSON.stringify(put.map((each) => ({ ...each, id: randomUUID() })))],
  )
  await run(
    tx,
    {
      name: 'proposals.forgetPosted',
      text: 'delete from proposals.letterbox where org_id = $1 and id = any($2::uuid[])',
    },
    [at.org, put.map(({ id }) => id)],
  )
}

/** What no limit counts any longer. */
export const forgetSent = (tx: Tx, org: string, before: Temporal.Instant): Promise<number> =>
  run(tx, { name: 'proposals.forgetSent', text: 'delete from proposals.sent where org_id = $1 and at < $2' }, [
    org,
    before,
  ])
