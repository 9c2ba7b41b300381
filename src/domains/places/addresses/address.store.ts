import type { Tx } from '#core/work.ts'
import { one, rows, run } from '#platform/db/rows.ts'

/** An address of the gazetteer. */
export interface AddressRow {
  readonly uprn: number
  readonly line1: string
  readonly line2: string | null
  readonly town: string | null
  readonly county: string | null
  readonly postcode: string
  readonly areas: readonly string[]
  readonly lsoa: string | null
  readonly usrn: number | null
}

/** What stands at these postcodes, in the gazetteer of an organisation: the place's host. */
export const findAtPostcodes = (tx: Tx, org: string, postcodes: readonly string[]): Promise<AddressRow[]> =>
  rows(
    tx,
    {
      name: 'places.addressesAt',
      text: `select uprn, line1, line2, town, county, postcode, areas, lsoa, usrn from places.address
             where org_id = $1 and postcode = any($2::text[]) order by postcode, uprn limit 1000`,
    },
    [org, postcodes],
  )

export const hasAddresses = async (tx: Tx, org: string): Promise<boolean> =>
  (await one(tx, { name: 'places.hasAddresses', text: 'select uprn from places.address where org_id = $1 limit 1' }, [
    org,
  ])) !== undefined

/** Writes addresses of an edition; one that is there already is as this edition has it. */
export const writeAddresses = (
  tx: Tx,
  at: { readonly org: string; readonly edition: string },
  addresses: readonly AddressRow[],
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.writeAddresses',
      text: `insert into places.address
               (org_id, edition, uprn, line1, line2, town, county, postcode, areas, lsoa, usrn)
             select $1, $2, a.uprn, a.line1, a.line2, a.town, a.county, a.postcode, a.areas, a.lsoa, a.usrn
             from jsonb_to_recordset($3::jsonb) a (uprn bigint, line1 text, line2 text, town text, county text,
               postcode text, areas text[], lsoa text, usrn bigint)
             on conflict (org_id, uprn) do update set edition = excluded.edition, line1 = excluded.line1,
               line2 = excluded.line2, town = excluded.town, county = excluded.county, postcode = excluded.postcode,
               areas = excluded.areas, lsoa = excluded.lsoa, usrn = excluded.usrn`,
    },
    [at.org, at.edition, JSON.stringify(addresses)],
  )

/** Removes what another edition had and this one has not, a part at a time: how many went. */
export const dropOtherEditions = (
  tx: Tx,
  at: { readonly org: string; readonly edition: string },
  most: number,
): Promise<number> =>
  run(
    tx,
    {
      name: 'places.dropOtherEditions',
      text: `delete from places.address where org_id = $1 and uprn = any(array(select uprn from places.address
               where org_id = $1 and edition <> $2 order by uprn limit $3))`,
    },
    [at.org, at.edition, most],
  )
