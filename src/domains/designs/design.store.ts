import type { Tx } from '#core/work.ts'
import type { Version } from '#engine/versions/version.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A published version as it stands: the publication record and the design itself. */
export interface StoredVersion {
  readonly hash: string
  readonly designId: string
  readonly contentHash: string
  readonly content: unknown
  /** the publication record */
  readonly record: Partial<Version>
  readonly publishedAt: Temporal.Instant
}

/** A design that an organisation runs now. */
export interface LiveDesign {
  readonly org: string
  readonly designId: string
  readonly hash: string
}

const version = `hash, design_id as "designId", content_hash as "contentHash", content, record,
  published_at as "publishedAt"`

export const findVersion = (tx: Tx, org: string, hash: string): Promise<StoredVersion | undefined> =>
  one(tx, { name: 'designs.version', text: `select ${version} from designs.version where org_id = $1 and hash = $2` }, [
    org,
    hash,
  ])

export const findLive = (tx: Tx, org: string, designId: string): Promise<LiveDesign | undefined> =>
  one(
    tx,
    {
      name: 'designs.live',
      text: 'select org_id as org, design_id as "designId", hash from designs.live where org_id = $1 and design_id = $2',
    },
    [org, designId],
  )

/** The versions of a design that an organisation has published, newest first. */
export const findParents = (tx: Tx, org: string, designId: string): Promise<{ hash: string; contentHash: string }[]> =>
  rows(
    tx,
    {
      name: 'designs.parents',
      text: `select hash, content_hash as "contentHash" from designs.version where org_id = $1 and design_id = $2
             order by published_at desc limit 1`,
    },
    [org, designId],
  )

export const addVersion = (tx: Tx, org: string, added: StoredVersion): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.addVersion',
      text: `insert into designs.version (org_id, hash, design_id, content_hash, content, record, published_at)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    },
    [
      org,
      added.hash,
      added.designId,
      added.contentHash,
      JSON.stringify(added.content),
      JSON.stringify(added.record),
      added.publishedAt,
    ],
  )

/** The designs that an organisation runs now. */
export const findLiveOf = (tx: Tx, org: string): Promise<LiveDesign[]> =>
  rows(
    tx,
    {
      name: 'designs.liveOf',
      text: 'select org_id as org, design_id as "designId", hash from designs.live where org_id = $1 order by design_id limit 2000',
    },
    [org],
  )

/** The designs that several organisations run now. */
export const findLiveIn = (tx: Tx, orgs: readonly string[]): Promise<LiveDesign[]> =>
  rows(
    tx,
    {
      name: 'designs.liveIn',
      text: `select org_id as org, design_id as "designId", hash from designs.live where org_id = any($1::uuid[])
             order by org_id, design_id limit 20000`,
    },
    [orgs],
  )
