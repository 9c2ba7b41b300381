import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { allOf, typed } from '#engine/questions/form-text.ts'
import { ukPostcode } from '#engine/questions/postcode/uk-postcode.ts'
import type { Form } from '#engine/questions/question-kind.ts'
import type { AddressLookups, Looked } from '../../places/addresses/address-lookup.ts'
import { findAddresses, hasGazetteer } from '../../places/addresses/find-addresses.ts'
import type { LookUpLimit } from '../../places/addresses/look-up-limit.ts'

/** What the postcodes of a form were answered with. */
export type Lookups = ReadonlyMap<string, Looked>

/** Where addresses are looked up on this node, and how often a network may ask outside. */
export interface AddressPort {
  readonly lookups: AddressLookups
  readonly limit: LookUpLimit
}

/** Nothing is asked outside: the place's own gazetteer, or addresses typed by hand. */
export const ownGazetteer: AddressPort = { lookups: () => undefined, limit: () => true }

/** Of a request, what a look-up is asked with. */
export interface Asking {
  readonly form: Form
  readonly locale: Locale
  readonly organisation: { readonly slug: string } | undefined
  readonly network: Buffer
}

/** As many addresses as a group of a form has, and no more questions at once to who is asked outside. */
const mostPostcodes = { here: 50, outside: 12 } as const

/** The full postcodes of a form's addresses, the one that is looked for now first: those to find by, and those typed with an address. */
const postcodesIn = (form: Form, most: number): readonly string[] => {
  const first = `${typed(form, '_find')}.find`
  const names = Object.keys(form).filter((name) => /\.(?:find|postcode)$/.test(name))
  const ordered = names.toSorted((one, other) => Number(other === first) - Number(one === first))
  const all = ordered.flatMap((name) => allOf(form, name).flatMap((each) => ukPostcode(each) ?? []))
  return [...new Set(all)].slice(0, most)
}

/** Asks the organisation's look-up outside, before the transaction opens; undefined where the place's gazetteer answers. */
export const askAhead =
  ({ lookups, limit }: AddressPort) =>
  async ({ form, locale, organisation, network }: Asking): Promise<Lookups | undefined> => {
    const lookup = lookups(organisation?.slug ?? '')
    if (!lookup) return undefined
    const answers = await Promise.all(
      postcodesIn(form, mostPostcodes.outside).map(
        async (postcode): Promise<[string, Looked]> => [
          postcode,
          limit(network) ? await lookup.find(postcode, locale) : { kind: 'failed', why: 'limited' },
        ],
      ),
    )
    return new Map(answers)
  }

/** Can addresses be looked up here: outside, or in the place's gazetteer? */
export const canFind = async (
  work: Work,
  { host, ahead }: { readonly host: string; readonly ahead: unknown },
): Promise<boolean> => ahead instanceof Map || hasGazetteer(work, host)

/** What the postcodes of a form are answered with, and whether addresses can be looked up here at all. */
export const lookUp = async (
  work: Work,
  asked: { readonly host: string; readonly form: Form; readonly ahead: unknown },
): Promise<{ readonly finds: boolean; readonly lookups: Lookups }> => {
  if (asked.ahead instanceof Map) return { finds: true, lookups: asked.ahead as Lookups }
  const postcodes = postcodesIn(asked.form, mostPostcodes.here)
  const [finds, found] = await Promise.all([hasGazetteer(work, asked.host), findAddresses(work, asked.host, postcodes)])
  const at = (postcode: string): Looked => ({
    kind: 'found',
    addresses: found.filter((address) => address.postcode === postcode),
  })
  return { finds, lookups: new Map(finds ? postcodes.map((postcode) => [postcode, at(postcode)]) : []) }
}
