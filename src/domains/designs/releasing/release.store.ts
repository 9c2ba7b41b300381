import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import type { Severity } from '#engine/versions/version.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A version of a design that went live at its publisher's. */
export interface Release {
  /** the version's hash; of the library, that of its content */
  readonly version: string
  readonly contentHash: string
  readonly reason: Text | string
  readonly severity: Severity
  /** ISO date */
  readonly neededBy: string | null
  readonly releasedAt: Temporal.Instant
  /** the names of organisations whose changes it has */
  readonly credits: readonly Text[]
}

/** Whose design: an organisation's slug, or `library`. */
export interface Whose {
  readonly publisher: string
  readonly design: string
}

/** Who runs a copy of a design. */
export interface Adopter {
  readonly org: string
  readonly name: Text
  /** the version that was adopted; of the library, none */
  readonly version: string | null
  readonly contentHash: string
  readonly adoptedAt: Temporal.Instant
  /** has it changes of its own? */
  readonly varied: boolean
  /** how it differs and why, where it shows that; of that moment */
  readonly shown: readonly { readonly sentence: Text; readonly reason: string | null }[] | null
}

/** What a live version says of itself, kept for those who adopt it. Going back to an older one is no new release. */
export const addReleased = (
  tx: Tx,
  at: { readonly org: string; readonly hash: string; readonly now: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.addReleased',
      text: `insert into designs.release (org_id, publisher, design_id, version, content_hash, reason, severity, needed_by, released_at, credits)
             select v.org_id, v.record ->> 'publisher', v.design_id, v.hash, v.content_hash, v.record -> 'reason',
               case when v.record ->> 'severity' in ('law', 'safety') then v.record ->> 'severity' else 'better' end,
               (v.record ->> 'neededBy')::date, $3,
               array(select jsonb_array_elements_text(coalesce(v.record -> 'credits', '[]')))
             from designs.version v where v.org_id = $1 and v.hash = $2 on conflict do nothing`,
    },
    [at.org, at.hash, at.now],
  )

/** A state of a design of the library. */
export const addShelved = (
  tx: Tx,
  at: { readonly host: string; readonly design: string; readonly now: Temporal.Instant },
  release: Pick<Release, 'contentHash' | 'reason' | 'severity' | 'neededBy'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.addShelved',
      text: `insert into designs.release (org_id, publisher, design_id, version, content_hash, reason, severity, needed_by, released_at)
             values ($1, 'library', $2, $3, $3, $4, $5, $6, $7) on conflict do nothing`,
    },
    [
      at.host,
      at.design,
      release.contentHash,
      JSON.stringify(release.reason),
      release.severity,
      release.neededBy,
      at.now,
    ],
  )

/** The versions of a design that went live, newest first. */
export const findReleases = (tx: Tx, { publisher, design }: Whose): Promise<Release[]> =>
  rows(
    tx,
    {
      name: 'designs.releases',
      text: `select version, content_hash as "contentHash", reason, severity, needed_by::text as "neededBy",
               released_at as "releasedAt",
               coalesce((select jsonb_agg(o.name order by o.slug) from places.organisation o where o.slug = any(credits)), '[]') as credits
             from designs.release where publisher = $1 and design_id = $2 order by released_at desc, version limit 50`,
    },
    [publisher, design],
  )

/** Who adopted a design from a publisher. */
export const findAdopters = (tx: Tx, { publisher, design }: Whose): Promise<Adopter[]> =>
  rows(
    tx,
    {
      name: 'designs.adopters',
      text: `select o.slug as org, o.name, a.version, a.content_hash as "contentHash", a.adopted_at as "adoptedAt",
               a.local_hash <> a.content_hash as varied, s.sentences as shown
             from designs.adoption a join places.organisation o on o.id = a.org_id
             left join designs.shown s on s.org_id = a.org_id and s.design_id = a.design_id
             where a.publisher = $1 and a.design_id = $2 and o.slug <> $1 order by o.slug limit 500`,
    },
    [publisher, design],
  )
