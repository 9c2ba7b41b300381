import type { PaymentProvider } from './provider.ts'
import { ProviderFault } from './provider-fault.ts'

/** How a provider has answered lately. `restsUntil`: no call is made before. */
export interface Health {
  readonly failures: number
  readonly restsUntil: Temporal.Instant | undefined
  readonly fault: string | undefined
}

/** What failed in a row before no more calls are made, and for how long then: 30 s, doubled while it goes on, to five minutes. */
const limits = { failures: 5, rest: 30, longest: 300 } as const

const healthy: Health = { failures: 0, restsUntil: undefined, fault: undefined }

/** The health after another failure at `now`. Pure. */
export const afterFailure = (health: Health, fault: string, now: Temporal.Instant): Health => {
  const failures = health.failures + 1
  const seconds = Math.min(limits.longest, limits.rest * 2 ** Math.max(0, failures - limits.failures))
  return { failures, fault, restsUntil: failures < limits.failures ? undefined : now.add({ seconds }) }
}

/** Is this failure one of the provider's or of our access to it? What it refuses by its rules is an answer. */
const counts = (error: unknown): error is ProviderFault =>
  error instanceof ProviderFault && (error.kind === 'unreachable' || error.kind === 'denied')

/**
 * The provider behind a breaker: after five calls in a row that came to nothing none is made for a while, then one; if that
 * is answered, all are made again. `changed` hears of every change of its health; `now` is the clock.
 */
export const withBreaker = (
  provider: PaymentProvider,
  on: { changed(health: Health): void; now?(): Temporal.Instant },
): PaymentProvider => {
  const now = on.now ?? (() => Temporal.Now.instant())
  let health = healthy
  let trying = false
  const become = (next: Health): void => {
    health = next
    on.changed(next)
  }
  const guarded = async <R>(call: () => Promise<R>): Promise<R> => {
    const { restsUntil } = health
    const rests = restsUntil !== undefined && (trying || Temporal.Instant.compare(now(), restsUntil) < 0)
    if (rests) throw new ProviderFault('resting', 'the payment provider is not asked for a while', {})
    trying = restsUntil !== undefined
    try {
      const answer = await call()
      if (health.failures > 0) become(healthy)
      return answer
    } catch (error) {
      if (counts(error)) become(afterFailure(health, error.message, now()))
      else if (health.failures > 0) become(healthy)
      throw error
    } finally {
      trying = false
    }
  }
  return {
    name: provider.name,
    create: (asked) => guarded(() => provider.create(asked)),
    find: (id) => guarded(() => provider.find(id)),
    cancel: (id) => guarded(() => provider.cancel(id)),
    refund: (asked) => guarded(() => provider.refund(asked)),
    findRefund: (id, refund) => guarded(() => provider.findRefund(id, refund)),
    findRefunds: (id) => guarded(() => provider.findRefunds(id)),
    isSigned: provider.isSigned,
  }
}
