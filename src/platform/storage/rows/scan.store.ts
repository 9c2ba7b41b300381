import type { FileState } from '#core/files/file-rules.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A file that is to be scanned; `tries` counts this one. */
export interface ToScan {
  readonly org: string
  readonly id: string
  readonly size: number
  readonly sha256: string
  readonly state: FileState
  readonly tries: number
}

/**
 * Takes files that wait, for three minutes: should the scan never end, they are taken again. Files from a time when nothing
 * scanned are taken too, after those that somebody waits for.
 */
export const takeWaiting = (tx: Tx, limit: number): Promise<ToScan[]> =>
  rows(
    tx,
    {
      name: 'storage.takeWaiting',
      text: `update storage.file f set tries = f.tries + 1, next_at = now() + interval '3 minutes'
             from (select org_id, id from storage.file where state in ('waiting', 'unscanned') and next_at <= now()
                   order by state desc, next_at limit $1 for update skip locked) w
             where f.org_id = w.org_id and f.id = w.id
             returning f.org_id as org, f.id, f.size, f.sha256, f.state, f.tries`,
    },
    [limit],
  )

/** What a scan came to. `found` names the virus. */
export const setScanned = (
  tx: Tx,
  of: { readonly org: string; readonly id: string },
  found: string | undefined,
): Promise<number> =>
  run(
    tx,
    {
      name: 'storage.setScanned',
      text: `update storage.file set state = $3, found = $4, scanned_at = now() where org_id = $1 and id = $2`,
    },
    [of.org, of.id, found === undefined ? 'clean' : 'infected', found?.slice(0, 200) ?? null],
  )

/** The scanner could not scan it: later again, in `seconds`, or given up. */
export const setUnscanned = (
  tx: Tx,
  of: { readonly org: string; readonly id: string },
  next: { readonly state: FileState; readonly seconds: number },
): Promise<number> =>
  run(
    tx,
    {
      name: 'storage.setUnscanned',
      text: `update storage.file set state = $3, next_at = now() + make_interval(secs => $4) where org_id = $1 and id = $2`,
    },
    [of.org, of.id, next.state, next.seconds],
  )

/** A file of a case in which a virus was found, and that its people have not been told of. */
export interface Infected {
  readonly org: string
  readonly id: string
  readonly caseId: string
}

export const findToTell = (tx: Tx): Promise<Infected[]> =>
  rows(tx, {
    name: 'storage.toTell',
    text: `select org_id as org, id, holder_id as "caseId" from storage.file
           where state = 'infected' and told_at is null and holder = 'case' limit 50`,
  })

export const setTold = (tx: Tx, of: Infected): Promise<number> =>
  run(tx, { name: 'storage.setTold', text: 'update storage.file set told_at = now() where org_id = $1 and id = $2' }, [
    of.org,
    of.id,
  ])

/** How many files wait to be scanned, since when, and how many were given up. */
export interface ScanStanding {
  readonly waiting: number
  readonly unscanned: number
  readonly failed: number
  readonly infected: number
}

export const scanStanding = async (tx: Tx): Promise<ScanStanding> =>
  (await one<ScanStanding>(tx, {
    name: 'storage.standing',
    text: `select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'unscanned') as unscanned,
             count(*) filter (where state = 'failed') as failed, count(*) filter (where state = 'infected') as infected
           from storage.file`,
  })) ?? { waiting: 0, unscanned: 0, failed: 0, infected: 0 }

/** Lets files that were given up be scanned again; returns how many. */
export const scanAgain = (tx: Tx): Promise<number> =>
  run(tx, {
    name: 'storage.scanAgain',
    text: `update storage.file set state = 'waiting', tries = 0, next_at = now() where state = 'failed'`,
  })
