import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'
import type { Destination } from './destination.rules.ts'

const columns = 'id, name, kind, address, secret, design, mapping, state'

/** An organisation's destinations, the oldest first; at most 200. */
export const findDestinations = (tx: Tx, org: string): Promise<Destination[]> =>
  rows(
    tx,
    {
      name: 'borders.destinations',
      text: `select ${columns} from borders.destination where org_id = $1 order by id limit 200`,
    },
    [org],
  )

export const findDestination = (tx: Tx, org: string, id: string): Promise<Destination | undefined> =>
  one(
    tx,
    { name: 'borders.destination', text: `select ${columns} from borders.destination where org_id = $1 and id = $2` },
    [org, id],
  )

/** Keeps a destination: new, or with another name, address, design or mapping. Its kind and secret stay. */
export const keepDestination = (tx: Tx, org: string, kept: Destination, now: Temporal.Instant): Promise<number> =>
  run(
    tx,
    {
      name: 'borders.keepDestination',
      text: `insert into borders.destination (org_id, id, name, kind, address, secret, design, mapping, state, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             on conflict (org_id, id) do update set name = excluded.name, address = excluded.address,
               design = excluded.design, mapping = excluded.mapping, state = excluded.state`,
    },
    [
      org,
      kept.id,
      kept.name,
      kept.kind,
      kept.address,
      kept.secret,
      kept.design,
      JSON.stringify(kept.mapping),
      kept.state,
      now,
    ],
  )

export const setDestinationState = (
  tx: Tx,
  org: string,
  to: { readonly id: string; readonly state: Destination['state'] },
): Promise<number> =>
  run(
    tx,
    {
      name: 'borders.destinationState',
      text: 'update borders.destination set state = $3 where org_id = $1 and id = $2',
    },
    [org, to.id, to.state],
  )
