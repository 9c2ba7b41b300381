import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A file that nothing keeps. */
export interface Loose {
  readonly org: string
  readonly id: string
}

/** Files that nothing has kept for an hour: long enough for the transaction that brought them. */
export const findLoose = (tx: Tx): Promise<Loose[]> =>
  rows(tx, {
    name: 'storage.loose',
    text: `select org_id as org, id from storage.file where loose_at < now() - interval '1 hour' limit 200`,
  })

/** Forgets loose files whose bytes are gone; one that was kept again meanwhile stays. */
export const forgetLoose = (tx: Tx, ids: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'storage.forgetLoose',
      text: `delete from storage.file where id = any($1::uuid[]) and loose_at < now() - interval '1 hour'`,
    },
    [ids],
  )

/** Forgets the files of drafts that are gone, with their bytes. */
export const forgetFiles = (tx: Tx, org: string, ids: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'storage.forget',
      text: `delete from storage.file where org_id = $1 and id = any($2::uuid[]) and holder is distinct from 'case'`,
    },
    [org, ids],
  )

/** Infected files of the last day: their bytes are taken away once more, should the first time have come to nothing. */
export const findInfected = (tx: Tx): Promise<{ id: string }[]> =>
  rows(tx, {
    name: 'storage.infected',
    text: `select id from storage.file where state = 'infected' and scanned_at > now() - interval '1 day'`,
  })

/** Which of these ids no file has. */
export const unknownAmong = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> =>
  (
    await rows<{ id: string }>(
      tx,
      {
        name: 'storage.unknown',
        text: `select u.id from unnest($1::uuid[]) u (id) where not exists (select from storage.file f where f.id = u.id)`,
      },
      [ids],
    )
  ).map(({ id }) => id)
