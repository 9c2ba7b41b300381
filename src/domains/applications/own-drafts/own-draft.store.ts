import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** A draft of one's own as a list shows it. */
export interface OwnDraftRow {
  readonly slug: string
  readonly organisation: Readonly<Record<string, string>>
  readonly design: string
  readonly title: string | Readonly<Record<string, string>>
  readonly updatedAt: Temporal.Instant
}

/** The drafts of whoever acts, at every organisation, that touched last first; never one of a quiet service. */
export const findOwnDraftRows = (tx: Tx): Promise<OwnDraftRow[]> =>
  rows(
    tx,
    {
      name: 'applications.ownDrafts',
      text: `select o.slug, o.name as organisation, d.design_id as design, v.content::jsonb -> 'title' as title,
               d.updated_at as "updatedAt"
             from applications.own_drafts() d
             cross join lateral (select content from designs.version where org_id = d.org_id and hash = d.version offset 0) v
             join places.organisation o on o.id = d.org_id
             where not coalesce((v.content::jsonb ->> 'quiet')::boolean, false) order by d.updated_at desc`,
    },
    [],
  )
