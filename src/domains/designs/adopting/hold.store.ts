import type { Tx } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A hold of a version as it stands. `clearedBy`: the membership, where a person cleared it. */
export interface StandingHold {
  readonly hold: string
  readonly clears: 'itself' | 'person'
  readonly evidence: Readonly<Record<string, unknown>>
  readonly clearedAt: Temporal.Instant | null
  readonly clearedBy: string | null
}

/** The holds of a version; `lock`: nobody else clears one until the transaction ends. */
export const findHolds = (tx: Tx, org: string, of: { hash: string; lock: boolean }): Promise<StandingHold[]> =>
  rows(
    tx,
    {
      name: of.lock ? 'designs.holdsLocked' : 'designs.holds',
      text: `select hold, clears, evidence, cleared_at as "clearedAt", cleared_by as "clearedBy" from designs.hold
             where org_id = $1 and hash = $2 order by clears, hold${of.lock ? ' for update' : ''}`,
    },
    [org, of.hash],
  )

export const clearHold = (
  tx: Tx,
  at: { readonly org: string; readonly hash: string; readonly now: Temporal.Instant },
  cleared: { readonly hold: string; readonly by: string; readonly evidence: object },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.clearHold',
      text: `update designs.hold set cleared_at = $4, cleared_by = $5, evidence = $6
             where org_id = $1 and hash = $2 and hold = $3 and clears = 'person' and cleared_at is null`,
    },
    [at.org, at.hash, cleared.hold, at.now, cleared.by, JSON.stringify(cleared.evidence)],
  )
