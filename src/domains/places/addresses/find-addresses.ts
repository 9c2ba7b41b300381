import type { Work } from '#core/work.ts'
import { findAtPostcodes, hasAddresses } from './address.store.ts'
import type { FoundAddress } from './address-lookup.ts'

/** The addresses that the place's gazetteer has at some postcodes. `host` keeps it. */
export const findAddresses = async (
  work: Work,
  host: string,
  postcodes: readonly string[],
): Promise<readonly FoundAddress[]> =>
  (postcodes.length === 0 ? [] : await findAtPostcodes(work.tx, host, postcodes)).map((row) => ({
    uprn: String(row.uprn),
    line1: row.line1,
    line2: row.line2 ?? undefined,
    town: row.town ?? undefined,
    county: row.county ?? undefined,
    postcode: row.postcode,
    areas: row.areas,
  }))

/** Has the place a gazetteer? */
export const hasGazetteer = (work: Work, host: string): Promise<boolean> => hasAddresses(work.tx, host)
