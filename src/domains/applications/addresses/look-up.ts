import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { allOf } from '#engine/questions/form-text.ts'
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

const mostPostcodes = 5

/** The full postcodes of a form's addresses: those to find by, and those typed with an address. */
const postcodesIn = (form: Form): readonly string[] => [
  ...new Set(
    Object.keys(form)
      .filter((name) => /\.(?:find|postcode)$/.test(name))
      .flatMap((name) => allOf(form, name).flatMap((typed) => ukPostcode(typed) ?? []))
      .slice(0, mostPostcodes),
  ),
]

/** Asks the organisation's look-up outside, before the transaction opens; undefined where the place's gazetteer answers. */
export const askAhead =
  ({ lookups, limit }: AddressPort) =>
  async ({ form, locale, organisation, network }: Asking): Promise<Lookups | undefined> => {
    const lookup = lookups(organisation?.slug ?? '')
    if (!lookup) return undefined
    const answers = await Promise.all(
      postcodesIn(form).map(
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
  const postcodes = postcodesIn(asked.form)
  const [finds, found] = await Promise.all([hasGazetteer(work, asked.host), findAddresses(work, asked.host, postcodes)])
  const at = (postcode: string): Looked => ({
    kind: 'found',
    addresses: found.filter((address) => address.postcode === postcode),
  })
  return { finds, lookups: new Map(finds ? postcodes.map((postcode) => [postcode, at(postcode)]) : []) }
}
