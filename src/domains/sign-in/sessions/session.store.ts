import type { Tx } from '#core/work.ts'
import { one, rows } from '#platform/db/rows.ts'

/** A session of one's own: where it is, since when, and when it was used last. */
export interface OwnSession {
  readonly id: string
  readonly signedInAt: Temporal.Instant
  readonly usedAt: Temporal.Instant
  /** "Firefox, Windows"; empty where the browser did not say */
  readonly device: string | null
  /** is it the one that asks? */
  readonly current: boolean
}

/** The sessions of whoever acts, that used last first. */
export const findOwnSessions = (tx: Tx): Promise<OwnSession[]> =>
  rows(
    tx,
    {
      name: 'sign_in.ownSessions',
      text: `select id, signed_in_at as "signedInAt", used_at as "usedAt", device, current from sign_in.own_sessions()`,
    },
    [],
  )

/** Ends one of one's own sessions, or all of them (`id` undefined). Returns how many there were. */
export const endOwnSessions = async (tx: Tx, id: string | undefined): Promise<number> =>
  (
    await one<{ ended: number }>(
      tx,
      { name: 'sign_in.endOwnSessions', text: 'select sign_in.end_own_sessions($1) as ended' },
      [id ?? null],
    )
  )?.ended ?? 0
