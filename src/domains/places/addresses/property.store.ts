import type { Tx } from '#core/work.ts'
import { rows } from '#platform/db/rows.ts'

/** A property as an answer names it. */
export interface NamedProperty {
  readonly id: string
  readonly uprn: string
  readonly lines: readonly string[]
  readonly town: string | null
  readonly postcode: string
  readonly areas: readonly string[]
}

/** The organisation's rows of these properties, made where there are none: their ids, by UPRN. */
export const putProperties = (
  tx: Tx,
  org: string,
  properties: readonly NamedProperty[],
): Promise<{ id: string; uprn: number }[]> =>
  rows(
    tx,
    {
      name: 'places.putProperties',
      text: `insert into places.property (org_id, id, uprn, lines, town, postcode, areas)
             select $1, p.id, p.uprn, p.lines, p.town, p.postcode, p.areas
             from jsonb_to_recordset($2::jsonb) p (id uuid, uprn bigint, lines text[], town text, postcode text, areas text[])
             on conflict (org_id, uprn) do update set lines = excluded.lines, town = excluded.town,
               postcode = excluded.postcode, areas = excluded.areas
             returning id, uprn`,
    },
    [org, JSON.stringify(properties)],
  )
