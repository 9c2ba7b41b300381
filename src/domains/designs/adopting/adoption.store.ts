import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** Where an adopted design stands on its way to the public. */
export type AdoptionState = 'adopted' | 'checking' | 'refused' | 'held' | 'live' | 'off'

/** What checks and examples came to when it was put up. */
export interface Findings {
  readonly problems?: readonly { readonly at: string; readonly code: string; readonly message: Text }[]
  readonly examples?: number
}

/** An adopted design, its provenance and its state. */
export interface Adoption {
  readonly design: string
  readonly publisher: string
  readonly version: string | null
  readonly contentHash: string
  readonly licence: string
  readonly content: unknown
  readonly adoptedAt: Temporal.Instant
  readonly state: AdoptionState
  readonly putUpBy: string | null
  /** the hash of the version that was put up last */
  readonly up: string | null
  readonly findings: Findings
}

const columns = `design_id as design, publisher, version, content_hash as "contentHash", licence, content,
  adopted_at as "adoptedAt", state, put_up_by as "putUpBy", up, findings`

export const findAdoption = (tx: Tx, org: string, design: string): Promise<Adoption | undefined> =>
  one(
    tx,
    { name: 'designs.adoption', text: `select ${columns} from designs.adoption where org_id = $1 and design_id = $2` },
    [org, design],
  )

/** A service as an organisation's own list has it; adopted, published without having been adopted, or both. */
export interface OwnService {
  readonly design: string
  readonly title: Text | string
  readonly publisher: string | null
  readonly state: AdoptionState | null
  readonly live: boolean
  /** is what runs another content than what is adopted? */
  readonly newer: boolean
}

export const findOwnServices = (tx: Tx, org: string): Promise<OwnService[]> =>
  rows(
    tx,
    {
      name: 'designs.ownServices',
      text: `select coalesce(a.design_id, l.design_id) as design, coalesce(a.content -> 'title', v.content -> 'title') as title, a.publisher, a.state,
               l.hash is not null as live, coalesce(a.content_hash <> v.content_hash, false) as newer
             from (select * from designs.adoption where org_id = $1) a
             full join (select * from designs.live where org_id = $1) l using (design_id)
             left join designs.version v on v.org_id = l.org_id and v.hash = l.hash
             order by 1 limit 2000`,
    },
    [org],
  )

export const putAdoption = (
  tx: Tx,
  at: { readonly org: string; readonly now: Temporal.Instant },
  adopted: Pick<Adoption, 'design' | 'publisher' | 'version' | 'contentHash' | 'licence' | 'content'>,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.putAdoption',
      text: `insert into designs.adoption (org_id, design_id, publisher, version, content_hash, licence, content, adopted_at, state)
             values ($1, $2, $3, $4, $5, $6, $7, $8, 'adopted')
             on conflict (org_id, design_id) do update set publisher = excluded.publisher, version = excluded.version,
               content_hash = excluded.content_hash, licence = excluded.licence, content = excluded.content,
               adopted_at = excluded.adopted_at, state = 'adopted', up = null, findings = '{}'`,
    },
    [
      at.org,
      adopted.design,
      adopted.publisher,
      adopted.version,
      adopted.contentHash,
      adopted.licence,
      JSON.stringify(adopted.content),
      at.now,
    ],
  )

/** Puts it on its way; nothing happens while it is already. */
export const setPutUp = (
  tx: Tx,
  at: { readonly org: string; readonly design: string; readonly now: Temporal.Instant },
  by: string,
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.setPutUp',
      text: `update designs.adoption set state = 'checking', put_up_at = $3, put_up_by = $4, up = null, findings = '{}'
             where org_id = $1 and design_id = $2 and state <> 'checking'`,
    },
    [at.org, at.design, at.now, by],
  )

export const setState = (
  tx: Tx,
  at: { readonly org: string; readonly design: string },
  to: { readonly state: AdoptionState; readonly up: string | null; readonly findings: Findings },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.setState',
      text: 'update designs.adoption set state = $3, up = $4, findings = $5 where org_id = $1 and design_id = $2',
    },
    [at.org, at.design, to.state, to.up, JSON.stringify(to.findings)],
  )

/** Takes a service off; returns how many were on. */
export const removeLive = (tx: Tx, org: string, design: string): Promise<number> =>
  run(tx, { name: 'designs.removeLive', text: 'delete from designs.live where org_id = $1 and design_id = $2' }, [
    org,
    design,
  ])
