import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import type { Severity } from '#engine/versions/version.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Whose } from '../releasing/release.store.ts'

/** A newer version of what an organisation adopted, as it is told of it. */
export interface Advice extends Whose {
  readonly version: string
  readonly contentHash: string
  readonly reason: Text | string
  readonly severity: Severity
  /** ISO date */
  readonly neededBy: string | null
  readonly arrivedAt: Temporal.Instant
  readonly state: 'open' | 'taken' | 'declined'
  /** why it was declined */
  readonly why: string | null
}

interface At {
  readonly org: string
  readonly design: string
}

const columns = `design_id as design, publisher, version, content_hash as "contentHash", reason, severity,
  needed_by::text as "neededBy", arrived_at as "arrivedAt", state, why`

/** Writes down that a release has arrived; 0 where it had. */
export const addAdvice = (
  tx: Tx,
  { org, design }: At,
  of: { readonly publisher: string; readonly version: string; readonly now: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.addAdvice',
      text: `insert into designs.advice (org_id, design_id, publisher, version, content_hash, reason, severity, needed_by, arrived_at, state)
             select $1, design_id, publisher, version, content_hash, reason, severity, needed_by, $5, 'open' from designs.release
             where publisher = $3 and design_id = $2 and version = $4 on conflict do nothing`,
    },
    [org, design, of.publisher, of.version, of.now],
  )

/** Everything that has arrived for a design, newest first. */
export const findAdvice = (tx: Tx, { org, design }: At): Promise<Advice[]> =>
  rows(
    tx,
    {
      name: 'designs.advice',
      text: `select ${columns} from designs.advice where org_id = $1 and design_id = $2 order by arrived_at desc, version limit 100`,
    },
    [org, design],
  )

/** What waits for somebody, of all designs. */
export const findOpenAdvice = (tx: Tx, org: string): Promise<Advice[]> =>
  rows(
    tx,
    {
      name: 'designs.openAdvice',
      text: `select ${columns} from designs.advice where org_id = $1 and state = 'open' order by arrived_at desc, version limit 500`,
    },
    [org],
  )

/** Settles what has arrived: those versions, from those states. */
export const settleAdvice = (
  tx: Tx,
  { org, design }: At,
  to: {
    readonly versions: readonly string[]
    readonly state: Advice['state']
    readonly why: string | null
    readonly by: string | null
    readonly now: Temporal.Instant
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.settleAdvice',
      text: `update designs.advice set state = $4, why = $5, settled_by = $6, settled_at = $7
             where org_id = $1 and design_id = $2 and version = any($3::text[])`,
    },
    [org, design, to.versions, to.state, to.why, to.by, to.now],
  )

const library = `select content, licence from designs.library where design_id = $1 and content_hash = $2`
const published = `select v.content, coalesce(a.licence, 'MPL-2.0') as licence from designs.version v
  left join designs.adoption a on a.org_id = $1 and a.design_id = $2 where v.org_id = $1 and v.hash = $3`

/** The content of a version that arrived; undefined where its publisher has it no longer. */
export const findContent = async (
  tx: Tx,
  of: Pick<Advice, 'publisher' | 'design' | 'version'>,
): Promise<{ content: unknown; licence: string } | undefined> => {
  if (of.publisher === 'library')
    return one(tx, { name: 'designs.libraryContent', text: library }, [of.design, of.version])
  const publisher = await one<{ id: string }>(
    tx,
    { name: 'designs.publisher', text: 'select id from places.organisation where slug = $1' },
    [of.publisher],
  )
  return (
    publisher && one(tx, { name: 'designs.versionContent', text: published }, [publisher.id, of.design, of.version])
  )
}

/** The organisations that adopted a design from a publisher. */
export const findAdopterIds = async (tx: Tx, { publisher, design }: Whose): Promise<readonly string[]> =>
  (
    await rows<{ org: string }>(
      tx,
      {
        name: 'designs.adopterIds',
        text: 'select org_id as org from designs.adoption where publisher = $1 and design_id = $2 limit 5000',
      },
      [publisher, design],
    )
  ).map(({ org }) => org)
