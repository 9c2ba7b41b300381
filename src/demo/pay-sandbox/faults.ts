/** What the sandbox can be told to do wrong, so many times. */
export const faultNames = [
  /** the card is declined, whatever its number */
  'decline',
  /** an API call is obeyed, its answer never comes */
  'timeout',
  /** an API call is answered with 500 and does nothing */
  'error500',
  /** an API call is answered with 429 and does nothing */
  'rate-limit',
  /** the person is sent back before the payment has succeeded */
  'late',
  /** the payment fails, and some seconds later it has succeeded after all */
  'late-after-failure',
  /** the service's account may make nothing any more */
  'disabled',
  /** the service's account is not linked with a payment service provider */
  'not-linked',
  /** a refund is taken, and some seconds later it could not be made */
  'refund-fails',
  /** the notice of an end is not sent */
  'lost-notice',
  /** it is sent twice */
  'double-notice',
] as const
export type FaultName = (typeof faultNames)[number]

/** The faults that are still to happen. */
export interface Faults {
  set(name: FaultName, count: number): void
  /** takes one of a fault, where one is left */
  take(name: FaultName): boolean
  left(): Readonly<Record<string, number>>
}

export const newFaults = (): Faults => {
  const counts = new Map<FaultName, number>()
  return {
    set: (name, count) => void counts.set(name, count),
    take: (name) => {
      const left = counts.get(name) ?? 0
      if (left > 0) counts.set(name, left - 1)
      return left > 0
    },
    left: () => Object.fromEntries(counts),
  }
}
