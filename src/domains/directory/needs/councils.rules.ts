import type { Text } from '#core/text.ts'
import { councilRows, inWelsh } from './councils.data.ts'
import type { Tier } from './needs.data.ts'

/** A council that people may ask: one of this node's (`path`), or one elsewhere by its website. */
export interface Council {
  readonly slug: string
  readonly name: Text
  readonly tier: 'county' | 'district' | 'unitary'
  /** slug of the county council above it; undefined where there is none */
  readonly county: string | undefined
  readonly website: string | undefined
  /** is it an organisation of this node? */
  readonly here: boolean
}

const tiers: ReadonlySet<string> = new Set(['county', 'district', 'unitary'])

/**
 * The councils that can be chosen: those of this node before those of the whole country. A district of the node lies in
 * the node's county where it has just one.
 */
export const councilsWith = (
  organisations: readonly { readonly slug: string; readonly name: Text; readonly kind: string }[],
): readonly Council[] => {
  const counties = organisations.filter(({ kind }) => kind === 'county')
  const county = counties.length === 1 ? counties[0]?.slug : undefined
  const here = organisations
    .filter(({ kind }) => tiers.has(kind))
    .map(({ slug, name, kind }) => ({
      slug,
      name,
      tier: kind as Council['tier'],
      county: kind === 'district' ? county : undefined,
      website: undefined,
      here: true,
    }))
  const taken = new Set(here.map(({ slug }) => slug))
  return [
    ...here,
    ...councilRows
      .filter(([slug]) => !taken.has(slug))
      .map(([slug, name, tier, above, website]) => ({
        slug,
        name: inWelsh[slug] === undefined ? { en: name } : { en: name, cy: inWelsh[slug] },
        tier,
        county: above || undefined,
        website,
        here: false,
      })),
  ]
}

/** Those that somebody may pay council tax to: districts and unitary councils. */
export const billing = (councils: readonly Council[]): readonly Council[] =>
  councils.filter(({ tier }) => tier !== 'county')

/**
 * Who does something of this tier for a person who pays council tax to `own`: that council where there is one tier,
 * else the tier that has the duty. Never empty; the county stands first where both do it.
 */
export const whoDoes = (tier: Tier, own: Council, councils: readonly Council[]): readonly Council[] => {
  const county = own.county === undefined ? undefined : councils.find(({ slug }) => slug === own.county)
  if (own.tier !== 'district' || !county || tier === 'district') return [own]
  return tier === 'county' ? [county] : [county, own]
}
