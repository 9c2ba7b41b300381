import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Behalf } from './behalf.rules.ts'

/** A request that is being keyed in. */
export interface KeyedDraft {
  readonly id: string
  readonly designId: string
  readonly locale: string
  readonly behalf: Behalf
  readonly updatedAt: Temporal.Instant
}

/** Begins a draft for somebody: it opens for the member of staff who keys it in, and has no ticket but their key. */
export const addKeyedDraft = (
  tx: Tx,
  at: { readonly org: string; readonly membership: string; readonly now: Temporal.Instant },
  draft: Omit<KeyedDraft, 'updatedAt'> & { readonly version: string; readonly pilot: string | null },
): Promise<number> =>
  run(
    tx,
    {
      name: 'applications.addKeyedDraft',
      text: `insert into applications.draft
               (org_id, id, design_id, version, answers, locale, channel, ticket_id, started_at, updated_at, behalf, pilot_id,
                open_to)
             values ($1, $2, $3, $4, '{}', $5, $6, $7, $8, $8, $9, $10, array[$7::uuid])`,
    },
    [
      at.org,
      draft.id,
      draft.designId,
      draft.version,
      draft.locale,
      draft.behalf.channel,
      at.membership,
      at.now,
      JSON.stringify(draft.behalf),
      draft.pilot,
    ],
  )

export const findKeyedDraft = (tx: Tx, org: string, id: string): Promise<KeyedDraft | undefined> =>
  one(
    tx,
    {
      name: 'applications.keyedDraft',
      text: `select id, design_id as "designId", locale, behalf, updated_at as "updatedAt" from applications.draft
             where org_id = $1 and id = $2 and behalf is not null`,
    },
    [org, id],
  )

/** What a member of staff has begun for others and not sent, that touched last first. */
export const findKeyedDrafts = (tx: Tx, org: string, membership: string): Promise<KeyedDraft[]> =>
  rows(
    tx,
    {
      name: 'applications.keyedDrafts',
      text: `select id, design_id as "designId", locale, behalf, updated_at as "updatedAt" from applications.draft
             where org_id = $1 and ticket_id = $2 and behalf is not null order by updated_at desc limit 50`,
    },
    [org, membership],
  )
