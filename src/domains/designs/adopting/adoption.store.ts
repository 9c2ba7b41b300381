import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import type { Change, Changes } from '#engine/variation/patch/change.ts'
import type { Severity } from '#engine/versions/version.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** Where an adopted design stands on its way to the public. */
export type AdoptionState = 'adopted' | 'checking' | 'refused' | 'held' | 'live' | 'off'

/** What checks and examples came to when it was put up. */
export interface Findings {
  readonly problems?: readonly { readonly at: string; readonly code: string; readonly message: Text }[]
  readonly examples?: number
}

/** What the next version says of itself, for those who adopt it. */
export interface UpAs {
  readonly reason?: string
  readonly severity?: Severity
  /** ISO date */
  readonly neededBy?: string
  /** ISO instant: not live before then */
  readonly goesLiveAt?: string
}

/** An adopted design, its provenance, what was changed of it here, and its state. */
export interface Adoption {
  readonly design: string
  readonly publisher: string
  readonly version: string | null
  readonly contentHash: string
  readonly licence: string
  /** what was adopted, as it was; the organisation's own copy is this with its changes (varying/own-copy.ts) */
  readonly content: unknown
  readonly changes: readonly Change[]
  readonly orders: Changes['orders']
  /** the hash of the organisation's own copy */
  readonly localHash: string
  readonly adoptedAt: Temporal.Instant
  readonly state: AdoptionState
  readonly putUpBy: string | null
  /** the hash of the version that was put up last */
  readonly up: string | null
  readonly findings: Findings
  readonly upAs: UpAs
}

const columns = `design_id as design, publisher, version, content_hash as "contentHash", licence, content,
  coalesce((select changes from designs.own_changes where org_id = $1 and design_id = $2), '[]') as changes,
  coalesce((select orders from designs.own_changes where org_id = $1 and design_id = $2), '{}') as orders,
  local_hash as "localHash", adopted_at as "adoptedAt", state, put_up_by as "putUpBy", up, findings, up_as as "upAs"`

export const findAdoption = (tx: Tx, org: string, design: string): Promise<Adoption | undefined> =>
  one(
    tx,
    { name: 'designs.adoption', text: `select ${columns} from designs.adoption where org_id = $1 and design_id = $2` },
    [org, design],
  )

/**
 * The same; nobody else changes it until the transaction ends. A statement that waited for a lock sees other tables as they were
 * before it waited: what the copy differs by is read by one that begins when the lock is held.
 */
export const lockAdoption = async (tx: Tx, org: string, design: string): Promise<Adoption | undefined> => {
  const locked = await one(
    tx,
    {
      name: 'designs.lockAdoption',
      text: 'select 1 as locked from designs.adoption where org_id = $1 and design_id = $2 for update',
    },
    [org, design],
  )
  return locked ? findAdoption(tx, org, design) : undefined
}

/** A service as an organisation's own list has it; adopted, published without having been adopted, or both. */
export interface OwnService {
  readonly design: string
  readonly title: Text | string
  readonly publisher: string | null
  readonly state: AdoptionState | null
  readonly live: boolean
  /** is what runs another content than the organisation's own copy? */
  readonly newer: boolean
  /** how many changes of its own it has */
  readonly varied: number
  /** does a version of it wait to go live, and for which time, where that was said? */
  readonly waits: boolean
  readonly goesLiveAt: Temporal.Instant | null
}

/** The same as it is stored: the title as it was adopted, what was changed of it, and the addresses of every change. */
export interface StoredService extends Omit<OwnService, 'varied'> {
  readonly changed: readonly string[]
  readonly retitled: readonly { readonly at: string; readonly to?: string }[]
}

export const findOwnServices = (tx: Tx, org: string): Promise<StoredService[]> =>
  rows(
    tx,
    {
      name: 'designs.ownServices',
      text: `select coalesce(a.design_id, l.design_id) as design, coalesce(a.content -> 'title', v.content -> 'title') as title, a.publisher, a.state,
               l.hash is not null as live, coalesce(a.local_hash <> v.content_hash, false) as newer,
               coalesce(jsonb_path_query_array(a.changes, '$[*].at'), '[]') as changed, w.hash is not null as waits, w.goes_live_at as "goesLiveAt",
               coalesce(jsonb_path_query_array(a.changes, '$[*] ? (@.kind == "set" && @.at starts with "/title/")'), '[]') as retitled
             from (select o.*, c.changes from designs.adoption o
               left join designs.own_changes c on c.org_id = o.org_id and c.design_id = o.design_id where o.org_id = $1) a
             full join (select * from designs.live where org_id = $1) l using (design_id)
             left join designs.version v on v.org_id = l.org_id and v.hash = l.hash
             left join designs.waiting w on w.org_id = $1 and w.design_id = coalesce(a.design_id, l.design_id)
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
      text: `insert into designs.adoption (org_id, design_id, publisher, version, content_hash, licence, content, local_hash, adopted_at, state)
             values ($1, $2, $3, $4, $5, $6, $7, $5, $8, 'adopted')
             on conflict (org_id, design_id) do update set publisher = excluded.publisher, version = excluded.version,
               content_hash = excluded.content_hash, licence = excluded.licence, content = excluded.content, local_hash = excluded.local_hash,
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
  up: { readonly by: string; readonly as: UpAs },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.setPutUp',
      text: `update designs.adoption set state = 'checking', put_up_at = $3, put_up_by = $4, up_as = $5, up = null, findings = '{}'
             where org_id = $1 and design_id = $2 and state <> 'checking'`,
    },
    [at.org, at.design, at.now, up.by, JSON.stringify(up.as)],
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
