import type { Text } from '#core/text.ts'
import { billing, type Council, councilsWith } from '../../directory/needs/councils.rules.ts'

/** An organisation of the place, as far as its area goes. */
export interface AreaOrganisation {
  readonly slug: string
  readonly name: Text
  readonly kind: string
}

const kindWords =
  /\b(?:city|county|borough|district|metropolitan|royal|london|council|corporation|unitary|authority|of|the|and)\b/g

/** A council's own name among the words that many have: 'City of Plymouth', 'PLYMOUTH', 'Plymouth City Council'. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(kindWords, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const areasOfCouncil = ({ slug, county }: Council): readonly string[] =>
  county === undefined ? [slug] : [slug, county]

/** The areas of an address numbered by this council: its own and, where there are two tiers, the county's; none where it is unknown. */
export const areasOfCustodian = (custodian: string, organisations: readonly AreaOrganisation[]): readonly string[] => {
  const wanted = bare(custodian)
  const council = billing(councilsWith(organisations)).find(({ name }) => bare(name.en ?? '') === wanted)
  return council && wanted !== '' ? areasOfCouncil(council) : []
}

/** What a person said of their council, with the county that it lies in. */
export const withCounties = (
  areas: readonly string[],
  organisations: readonly AreaOrganisation[],
): readonly string[] => {
  const councils = councilsWith(organisations)
  return [
    ...new Set(
      areas.flatMap((area) => {
        const council = councils.find(({ slug }) => slug === area)
        return council ? areasOfCouncil(council) : [area]
      }),
    ),
  ]
}
