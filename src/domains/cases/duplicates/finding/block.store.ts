import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** Writes what a case and its record are found alike by, in place of what stood there, under the locks of the category. */
export const writeBlocks = async (
  tx: Tx,
  at: { readonly org: string; readonly case: string; readonly record: string },
  keys: readonly { readonly key: string; readonly category: string }[],
): Promise<void> => {
  await run(tx, { name: 'block.forget', text: 'delete from cases.block where org_id = $1 and case_id = $2' }, [
    at.org,
    at.case,
  ])
  await run(
    tx,
    {
      name: 'block.write',
      text: `insert into cases.block (org_id, key, case_id, record_id, category, open_to)
             select $1::uuid, k.key, $2::uuid, $3::uuid, k.category, l.locks
             from jsonb_to_recordset($4::jsonb) as k (key text, category text)
             join (select c.category, app.locks($1, $2, c.category) as locks
                   from (select distinct category from cases.locks where org_id = $1 and case_id = $2
                         and category in (select category from jsonb_to_recordset($4::jsonb) as n (category text))) c) l
               on l.category = k.category
             on conflict do nothing`,
    },
    [at.org, at.case, at.record, JSON.stringify(keys)],
  )
}

/** The other records that share a key with this one. A key that very many share tells nothing: only so many of it are looked at. */
export const findAlike = async (
  tx: Tx,
  org: string,
  of: { readonly record: string; readonly keys: readonly string[] },
): Promise<readonly string[]> =>
  (
    await rows<{ record: string }>(
      tx,
      {
        name: 'block.alike',
        text: `select distinct b.record_id as record from unnest($3::text[]) k (key)
               cross join lateral (
                 select record_id from cases.block where org_id = $1 and key = k.key and record_id <> $2 limit 300) b`,
      },
      [org, of.record, of.keys],
    )
  ).map(({ record }) => record)

/**
 * Keeps the pairs of a record that are likely enough, in place of those found before. What a colleague has decided stays
 * decided, whatever it is worth now.
 */
export const writePairs = async (
  tx: Tx,
  at: { readonly org: string; readonly record: string; readonly now: Temporal.Instant },
  pairs: readonly { readonly other: string; readonly bits: number }[],
): Promise<void> => {
  const others = pairs.map(({ other }) => other)
  await run(
    tx,
    {
      name: 'pair.forget',
      text: `delete from cases.pair where org_id = $1 and verdict is null
             and (first_record = $2 and second_record <> all($3::uuid[])
               or second_record = $2 and first_record <> all($3::uuid[]))`,
    },
    [at.org, at.record, others],
  )
  await run(
    tx,
    {
      name: 'pair.write',
      text: `insert into cases.pair (org_id, first_record, second_record, bits, found_at)
             select $1, least($2::uuid, p.other), greatest($2::uuid, p.other), p.bits, $3
             from jsonb_to_recordset($4::jsonb) as p (other uuid, bits real)
             on conflict (org_id, first_record, second_record) do update set bits = excluded.bits`,
    },
    [at.org, at.record, at.now, JSON.stringify(pairs)],
  )
}
