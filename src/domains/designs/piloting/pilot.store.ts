import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Hold } from '../holds.rules.ts'
import type { Pilot, PilotOf } from './pilot.rules.ts'

interface At {
  readonly org: string
  readonly design: string
}

const columns = `id, hash, from_on::text as "from", until::text as until, areas, teams, ended_at as "endedAt"`

/** The pilots of a design, newest first. */
export const findPilots = (tx: Tx, { org, design }: At): Promise<Pilot[]> =>
  rows(
    tx,
    {
      name: 'designs.pilots',
      text: `select ${columns} from designs.pilot where org_id = $1 and design_id = $2 order by from_on desc, id desc limit 20`,
    },
    [org, design],
  )

/** The pilot that a version was used in; undefined for one that was in none. */
export const findPilotOf = (tx: Tx, org: string, hash: string): Promise<Pilot | undefined> =>
  one(
    tx,
    { name: 'designs.pilotOf', text: `select ${columns} from designs.pilot where org_id = $1 and hash = $2 limit 1` },
    [org, hash],
  )

/** Puts a version up for a pilot with its holds, in place of what waits. */
export const putPilotUp = (
  tx: Tx,
  { org, design }: At,
  up: {
    readonly hash: string
    readonly goesLiveAt: Temporal.Instant | null
    readonly holds: readonly Hold[]
    readonly pilot: PilotOf
  },
): Promise<number> =>
  run(tx, { name: 'designs.putPilotUp', text: 'select designs.put_up_pilot($1, $2, $3, $4, $5, $6)' }, [
    ...[org, design, up.hash, up.goesLiveAt],
    ...[JSON.stringify(up.holds), JSON.stringify(up.pilot)],
  ])

/** The one way into a pilot. The database refuses a version that waits for anything. */
export const setBegun = (tx: Tx, { org, design }: At, pilot: { readonly id: string; readonly hash: string }) =>
  run(tx, { name: 'designs.beginPilot', text: 'select designs.begin_pilot($1, $2, $3, $4)' }, [
    ...[org, pilot.id, design, pilot.hash],
  ])

/** False: it was over already. */
export const setEnded = async (tx: Tx, org: string, id: string): Promise<boolean> =>
  (
    await one<{ done: boolean }>(tx, { name: 'designs.endPilot', text: 'select designs.end_pilot($1, $2) as done' }, [
      org,
      id,
    ])
  )?.done === true
