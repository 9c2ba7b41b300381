import { govUkPay } from './gov-uk-pay.ts'
import type { PaymentProvider } from './provider.ts'

/** The providers of this node: by name, with the one that new payments go to. */
export interface Providers {
  readonly first: string
  get(name: string): PaymentProvider
}

/**
 * The providers that the environment names: PAY_URL and PAY_KEY are GOV.UK Pay's API; without them the demo's sandbox at
 * SANDBOX_PAY_URL, which keeps the same contract.
 */
export const providersFrom = (environment: Readonly<Record<string, string | undefined>>): Providers => {
  const { PAY_URL, PAY_KEY, SANDBOX_PAY_URL } = environment
  const all: PaymentProvider[] = []
  if (PAY_URL && PAY_KEY) all.push(govUkPay({ baseUrl: PAY_URL, key: PAY_KEY }))
  if (SANDBOX_PAY_URL) all.push(govUkPay({ baseUrl: SANDBOX_PAY_URL, key: 'sandbox', name: 'sandbox' }))
  return {
    first: all[0]?.name ?? 'none',
    get: (name) => {
      const found = all.find((provider) => provider.name === name)
      if (!found) throw new Error(`there is no payment provider called ${name}`)
      return found
    },
  }
}
