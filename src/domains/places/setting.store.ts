import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

/** What an organisation has settled under a key, as of any day; undefined where nothing. */
export const findSetting = async <T>(tx: Tx, org: string, key: string): Promise<T | undefined> =>
  (
    await one<{ value: T }>(
      tx,
      {
        name: 'places.setting',
        text: 'select value from places.setting where org_id = $1 and key = $2 order by from_on desc limit 1',
      },
      [org, key],
    )
  )?.value

export const keepSetting = (tx: Tx, org: string, kept: { key: string; value: unknown }): Promise<number> =>
  run(
    tx,
    {
      name: 'places.keepSetting',
      text: `insert into places.setting (org_id, key, value) values ($1, $2, $3)
             on conflict (org_id, key, from_on) do update set value = excluded.value`,
    },
    [org, kept.key, JSON.stringify(kept.value)],
  )
