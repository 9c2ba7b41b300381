import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** A design that can be adopted: whose it is, which version of theirs, its content and its licence. */
export interface Source {
  /** `library` for the starter library, else an organisation's slug */
  readonly publisher: string
  readonly publisherName: Text | null
  readonly design: string
  /** the version's hash; null for the library, whose contents are not published by anybody here */
  readonly version: string | null
  readonly contentHash: string
  readonly licence: string
}

/** The same without its content, for a list. */
export interface SourceTitle extends Source {
  readonly title: Text | string
  readonly summary: Text | string | null
  readonly adopters: number
  /** what its newest version says of itself; null where none was kept */
  readonly reason: Text | string | null
}

// Each version is fetched by its key, within its organisation: `offset 0` keeps the planner from reading them all.
const published = `from designs.live l
  cross join lateral (select * from designs.version where org_id = l.org_id and hash = l.hash offset 0) v
  join places.organisation o on o.id = l.org_id
  left join lateral (select licence from designs.adoption where org_id = l.org_id and design_id = l.design_id offset 0) a
    on true`
const ofLibrary = `'library' as publisher, null::jsonb as "publisherName", design_id as design, null::text as version,
  content_hash as "contentHash", licence`
const ofOthers = `o.slug as publisher, o.name as "publisherName", l.design_id as design, v.hash as version,
  v.content_hash as "contentHash", coalesce(a.licence, 'MPL-2.0') as licence`

// Of each design how many have it, and the reason of its newest version.
const known = `left join lateral (select count(*)::int as adopters from designs.adoption
    where publisher = s.publisher and design_id = s.design and org_id is distinct from s.owner) b on true
  left join lateral (select reason from designs.release where publisher = s.publisher and design_id = s.design
    order by released_at desc limit 1) r on true`

/** Everything that an organisation can adopt: the library, and what the others of the node run. Quiet designs too. */
export const findSources = (tx: Tx, org: string): Promise<SourceTitle[]> =>
  rows(
    tx,
    {
      name: 'designs.sources',
      text: `select s.publisher, s."publisherName", s.design, s.version, s."contentHash", s.licence, s.title, s.summary, b.adopters, r.reason from (
               select ${ofLibrary}, null::uuid as owner, content -> 'title' as title, content #> '{about,summary}' as summary from designs.library
               union all
               select ${ofOthers}, l.org_id, v.content -> 'title', v.content #> '{about,summary}' ${published} where l.org_id <> $1
             ) s ${known} order by s.publisher, s.design limit 2000`,
    },
    [org],
  )

export const findSource = (
  tx: Tx,
  of: { readonly publisher: string; readonly design: string },
): Promise<(Source & { readonly content: unknown }) | undefined> =>
  of.publisher === 'library'
    ? one(
        tx,
        {
          name: 'designs.librarySource',
          text: `select ${ofLibrary}, content from designs.library where design_id = $1`,
        },
        [of.design],
      )
    : one(
        tx,
        {
          name: 'designs.otherSource',
          text: `select ${ofOthers}, v.content ${published} where o.slug = $1 and l.design_id = $2`,
        },
        [of.publisher, of.design],
      )

export interface Shelved {
  readonly design: string
  readonly contentHash: string
  readonly content: unknown
  readonly licence: string
  readonly stamp: string
}

/** What stands in the library, and of which state of its file. */
export const findShelf = (tx: Tx, host: string): Promise<{ design: string; stamp: string }[]> =>
  rows(
    tx,
    { name: 'designs.shelf', text: 'select design_id as design, stamp from designs.library where org_id = $1' },
    [host],
  )

export const putOnShelf = (tx: Tx, host: string, one: Shelved): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putOnShelf',
      text: `insert into designs.library (org_id, design_id, content_hash, content, licence, stamp) values ($1, $2, $3, $4, $5, $6)
             on conflict (org_id, design_id) do update set content_hash = excluded.content_hash, content = excluded.content,
               licence = excluded.licence, stamp = excluded.stamp`,
    },
    [host, one.design, one.contentHash, JSON.stringify(one.content), one.licence, one.stamp],
  )

export const takeOffShelf = (tx: Tx, host: string, stamps: readonly string[]): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.takeOffShelf',
      text: 'delete from designs.library where org_id = $1 and stamp <> all($2::text[])',
    },
    [host, stamps],
  )
