import { openLogger } from '#platform/log/logger.ts'
import type { AddressLookup, AddressLookups } from './address-lookup.ts'
import { osPlaces } from './os-places.ts'
import { withRest } from './with-rest.ts'

const ofOrganisation = /^OS_PLACES_KEY_([A-Z0-9_]+)$/
const usualUrl = 'https://api.os.uk/search/places/v1'

/**
 * The look-ups that the environment names. OS_PLACES_KEY is the key to the Ordnance Survey's Places API, OS_PLACES_KEY_SLUG
 * (BARCHESTER, HOGGLESTOCK_HOMES) one organisation's own; OS_PLACES_DATASET is DPA (Royal Mail's addresses) or LPI (the
 * councils' own). Without a key, addresses are found in the gazetteer that was imported, and typed by hand where there is none.
 */
export const addressLookupsFrom = (environment: Readonly<Record<string, string | undefined>>): AddressLookups => {
  const { OS_PLACES_URL: baseUrl = usualUrl, OS_PLACES_KEY, OS_PLACES_DATASET } = environment
  const dataset = OS_PLACES_DATASET?.toUpperCase() === 'LPI' ? 'LPI' : 'DPA'
  const logger = openLogger('addresses', environment.LOG_LEVEL ?? 'info')
  const tell = (error: unknown): void => logger.warn({ error }, 'addresses could not be looked up')
  const open = (key: string): AddressLookup => withRest(osPlaces({ baseUrl, key, dataset }), undefined, tell)
  const own = new Map(
    Object.entries(environment).flatMap(([name, key]) => {
      const [, slug] = ofOrganisation.exec(name) ?? []
      return slug && key ? [[slug.toLowerCase().replaceAll('_', '-'), open(key)] as const] : []
    }),
  )
  const every = OS_PLACES_KEY ? open(OS_PLACES_KEY) : undefined
  return (slug) => own.get(slug) ?? every
}
