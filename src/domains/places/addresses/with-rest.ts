import type { AddressLookup, AddressSource, Looked } from './address-lookup.ts'

const most = { failures: 3, kept: 2000 } as const
const rest = { seconds: 30 } as const
const keep = { minutes: 10 } as const

/** Moments that a test sets. */
export interface Clock {
  now(): Temporal.Instant
}

/**
 * A look-up that never holds a person up. What was answered is remembered for ten minutes (a person finds, chooses and saves
 * the same postcode); after three calls in a row that came to nothing none is made for half a minute. `tell` is given what went
 * wrong, once when it begins and once for every rest: a key that ran out must not go unseen.
 */
export const withRest = (
  source: AddressSource,
  clock: Clock = { now: () => Temporal.Now.instant() },
  tell: (error: unknown) => void = () => undefined,
): AddressLookup => {
  const known = new Map<string, { readonly looked: Looked; readonly until: Temporal.Instant }>()
  let failures = 0
  let restsUntil: Temporal.Instant | undefined
  const isBefore = (until: Temporal.Instant) => Temporal.Instant.compare(clock.now(), until) < 0
  return {
    find: async (postcode, locale) => {
      const key = `${locale} ${postcode}`
      const kept = known.get(key)
      if (kept && isBefore(kept.until)) return kept.looked
      if (restsUntil && isBefore(restsUntil)) return { kind: 'failed', why: 'unavailable' }
      try {
        const looked: Looked = { kind: 'found', addresses: await source(postcode, locale) }
        failures = 0
        restsUntil = undefined
        known.delete(key)
        known.set(key, { looked, until: clock.now().add(keep) })
        const [oldest] = known.keys()
        if (known.size > most.kept && oldest !== undefined) known.delete(oldest)
        return looked
      } catch (error) {
        failures += 1
        if (failures === 1 || failures >= most.failures) tell(error)
        if (failures >= most.failures) restsUntil = clock.now().add(rest)
        return { kind: 'failed', why: 'unavailable' }
      }
    },
  }
}
