import type { AddressSource } from './address-lookup.ts'
import { addressesIn, type OsResult } from './os-places.rules.ts'

/** Access to the Ordnance Survey's Places API. */
export interface OsPlacesSettings {
  /** the API's address, as the operator set it; nothing that a person types changes it */
  readonly baseUrl: string
  readonly key: string
  readonly dataset: 'DPA' | 'LPI'
  /** milliseconds until a look-up is given up; two seconds unless said */
  readonly patience?: number
}

interface OsAnswer {
  readonly header?: { readonly totalresults?: number }
  readonly results?: readonly OsResult[]
}

const page = 100
const mostPages = 4
const mostBytes = 2_000_000

const textOf = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > mostBytes) throw new Error('OS Places answered more than a postcode can have')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

const isNone = (status: number, text: string): boolean => status === 400 && /postcode/i.test(text)

const ask = async (
  settings: OsPlacesSettings,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<OsAnswer> => {
  const url = new URL(`${settings.baseUrl.replace(/\/$/, '')}/postcode`)
  url.search = new URLSearchParams(query).toString()
  const response = await fetch(url, {
    redirect: 'error',
    signal,
    // In a header, not in the address: addresses stand in logs.
    headers: { key: settings.key, accept: 'application/json' },
  })
  const text = await textOf(response)
  // A postcode of no form that it knows is an answer: there is nothing there.
  if (isNone(response.status, text)) return { results: [] }
  if (!response.ok) throw new Error(`OS Places answered ${response.status}`)
  return JSON.parse(text) as OsAnswer
}

/**
 * The postcode search of the OS Places API (docs.os.uk, OS Places API, technical specification): the key in the header `key`,
 * a hundred results at most, the rest from an offset. Throws on every answer but 200, on none in time, and on one that is no JSON.
 */
export const osPlaces =
  (settings: OsPlacesSettings): AddressSource =>
  async (postcode, locale) => {
    const results: OsResult[] = []
    // However many pages there are: a person waits once.
    const signal = AbortSignal.timeout(settings.patience ?? 2_000)
    for (let at = 0; at < mostPages; at++) {
      const query = {
        postcode,
        dataset: settings.dataset,
        lr: locale === 'cy' ? 'CY,EN' : 'EN',
        maxresults: String(page),
        offset: String(at * page),
      }
      const answer = await ask(settings, query, signal)
      results.push(...(answer.results ?? []))
      if (results.length >= (answer.header?.totalresults ?? 0) || (answer.results ?? []).length === 0) break
    }
    return addressesIn(results, locale).filter(
      (address) => address.postcode.replaceAll(' ', '') === postcode.replaceAll(' ', ''),
    )
  }
