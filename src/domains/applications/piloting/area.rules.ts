import type { PilotArea } from '../../designs/piloting/pilot.rules.ts'

/** Whether a place is in the areas of a pilot; `unknown`: the person says. */
export type Placed = 'in' | 'out' | 'unknown'

/** What the addresses of a postcode are held against: a pilot's areas, and the slugs of the place's councils. */
export interface PilotAreas {
  readonly areas: readonly Pick<PilotArea, 'area'>[]
  readonly councils: readonly string[]
}

/**
 * Whether the addresses of a postcode are in a pilot: all of them, or none. `known`: the areas of each, as far as the look-up has
 * them. One that names councils and no smaller area cannot say that an address is outside of one.
 */
export const placeOf = (known: readonly (readonly string[])[], { areas, councils }: PilotAreas): Placed => {
  const ofCouncils = areas.every(({ area }) => councils.includes(area))
  const each = known.map((own): Placed => {
    if (own.some((one) => areas.some(({ area }) => area === one))) return 'in'
    return own.length > 0 && (ofCouncils || own.some((one) => !councils.includes(one))) ? 'out' : 'unknown'
  })
  const [first = 'unknown'] = each
  return each.every((one) => one === first) ? first : 'unknown'
}
