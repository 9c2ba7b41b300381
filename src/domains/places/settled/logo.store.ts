import type { Tx } from '#core/work.ts'
import { one, run } from '#platform/db/rows.ts'

export interface NewLogo {
  readonly id: string
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Keeps a logo in place of those before it. */
export const putLogo = async (tx: Tx, at: { org: string; now: Temporal.Instant }, logo: NewLogo): Promise<void> => {
  await removeLogos(tx, at.org)
  await run(
    tx,
    {
      name: 'places.addLogo',
      text: 'insert into places.logo (org_id, id, bytes, width, height, made_at) values ($1, $2, $3, $4, $5, $6)',
    },
    [at.org, logo.id, logo.bytes, logo.width, logo.height, at.now],
  )
}

export const removeLogos = (tx: Tx, org: string): Promise<number> =>
  run(tx, { name: 'places.removeLogos', text: 'delete from places.logo where org_id = $1' }, [org])

export const findLogo = (tx: Tx, org: string, id: string): Promise<{ bytes: Uint8Array } | undefined> =>
  one(tx, { name: 'places.logo', text: 'select bytes from places.logo where org_id = $1 and id = $2' }, [org, id])
