import type { Locale } from '#core/text.ts'

/** An address as a gazetteer has it. */
export interface FoundAddress {
  readonly uprn: string
  readonly line1: string
  readonly line2?: string | undefined
  readonly town?: string | undefined
  readonly county?: string | undefined
  readonly postcode: string
  /** slugs of the organisations whose area it lies in, where the gazetteer says them */
  readonly areas?: readonly string[]
  /** the council that numbers it, in the words of the gazetteer: 'TEST VALLEY' */
  readonly custodian?: string | undefined
}

/** What a postcode was answered with; `failed`: nobody could say, and the person types the address by hand. */
export type Looked =
  | { readonly kind: 'found'; readonly addresses: readonly FoundAddress[] }
  | { readonly kind: 'failed'; readonly why: 'unavailable' | 'limited' }

/** Whoever answers which addresses a postcode has. */
export interface AddressLookup {
  /** asked over the network, never while a transaction is open; does not throw */
  find(postcode: string, locale: Locale): Promise<Looked>
}

/** Where an organisation's addresses are looked up: outside by this port, or (undefined) in the gazetteer of the place. */
export type AddressLookups = (slug: string) => AddressLookup | undefined

/** A service outside: the addresses of a postcode. Throws where it gives none. */
export type AddressSource = (postcode: string, locale: Locale) => Promise<readonly FoundAddress[]>
