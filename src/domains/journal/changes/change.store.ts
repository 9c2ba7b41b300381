import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** An event that belongs to no case, as its journal has it. */
export interface ChangeEvent {
  readonly id: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly envelope: string
}

/** The newest events of these types that belong to no case, before one of them (its id); by key, a page of them. */
export const findChangeEvents = (
  tx: Tx,
  org: string,
  asked: { readonly types: readonly string[]; readonly before: string | undefined; readonly limit: number },
): Promise<ChangeEvent[]> =>
  rows(
    tx,
    {
      name: 'journal.changes',
      text: `select e.id, e.type, e.at, e.envelope from unnest($2::text[]) as wanted (type)
             cross join lateral (select id, type, at, envelope from journal.event
               where org_id = $1 and type = wanted.type and case_id is null
                 and ($3::uuid is null or id < $3::uuid) order by id desc limit $4) e
             order by e.id desc limit $4`,
    },
    [org, asked.types, asked.before ?? null, asked.limit],
  )
