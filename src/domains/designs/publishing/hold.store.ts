import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Hold } from '../holds.rules.ts'

/** A hold of a version as it stands. `clearedBy`: the membership, where a person cleared it. */
export interface StandingHold {
  readonly hold: string
  readonly clears: 'itself' | 'person'
  readonly evidence: Readonly<Record<string, unknown>>
  readonly clearedAt: Temporal.Instant | null
  readonly clearedBy: string | null
}

interface At {
  readonly org: string
  readonly hash: string
}

/** The holds of a version. */
export const findHolds = (tx: Tx, { org, hash }: At): Promise<StandingHold[]> =>
  rows(
    tx,
    {
      name: 'designs.holds',
      text: `select hold, clears, evidence, cleared_at as "clearedAt", cleared_by as "clearedBy" from designs.hold
             where org_id = $1 and hash = $2 order by clears, hold`,
    },
    [org, hash],
  )

/** Clears a hold that asks for a person, of the version that waits and no other. */
export const clearHold = async (
  tx: Tx,
  { org, hash }: At,
  { hold, evidence }: { readonly hold: string; readonly evidence: object },
): Promise<'cleared' | 'same-person' | 'not-there'> =>
  (
    await one<{ came: 'cleared' | 'same-person' | 'not-there' }>(
      tx,
      { name: 'designs.clearHold', text: 'select designs.clear_hold($1, $2, $3, $4) as came' },
      [org, hash, hold, JSON.stringify(evidence)],
    )
  )?.came ?? 'not-there'

/** What the checks of a waiting version came to when they were made again. */
export const lookAgain = (tx: Tx, { org, hash }: At, holds: readonly Hold[]): Promise<number> =>
  run(tx, { name: 'designs.lookAgain', text: 'select designs.look_again($1, $2, $3)' }, [
    org,
    hash,
    JSON.stringify(holds),
  ])
