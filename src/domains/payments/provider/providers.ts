import { type Health, withBreaker } from './breaker.ts'
import { govUkPay } from './gov-uk-pay.ts'
import type { PaymentProvider } from './provider.ts'

/** The providers of this node, each behind its breaker. */
export interface Providers {
  /** the provider that an organisation's new payments go to: its own account where it has one; `none` without any */
  for(slug: string): string
  /** throws where there is none of that name */
  get(name: string): PaymentProvider
  find(name: string): PaymentProvider | undefined
  /** what has changed in how they answer since it was asked for last; at first all of them */
  takeChanges(): readonly (Health & { readonly name: string })[]
}

/** The providers of a list, the first of which takes the payments of every organisation without an account of its own. */
export const providersOf = (
  list: readonly { readonly provider: PaymentProvider; readonly org?: string }[],
): Providers => {
  const changes = new Map<string, Health>()
  const all = list.map(({ provider, org }) => {
    const { name } = provider
    changes.set(name, { failures: 0, restsUntil: undefined, fault: undefined })
    return { org, provider: withBreaker(provider, { changed: (health) => void changes.set(name, health) }) }
  })
  const find = (name: string) => all.find(({ provider }) => provider.name === name)?.provider
  return {
    for: (slug) =>
      (all.find(({ org }) => org === slug) ?? all.find(({ org }) => org === undefined))?.provider.name ?? 'none',
    find,
    get: (name) => {
      const found = find(name)
      if (!found) throw new Error(`there is no payment provider called ${name}`)
      return found
    },
    takeChanges: () => {
      const taken = [...changes].map(([name, health]) => ({ name, ...health }))
      changes.clear()
      return taken
    },
  }
}

const ofOrganisation = /^PAY_KEY_([A-Z0-9_]+)$/

/**
 * The providers that the environment names. PAY_URL is GOV.UK Pay's API. PAY_KEY_SLUG (BARCHESTER, HOGGLESTOCK_HOMES) and
 * PAY_SECRET_SLUG are the API key and the webhook's signing secret of one organisation's account, called gov-uk-pay-slug;
 * PAY_KEY and PAY_SECRET those of every other's, called gov-uk-pay. Without a key the demo's sandbox at SANDBOX_PAY_URL, which
 * keeps the same contract.
 */
export const providersFrom = (environment: Readonly<Record<string, string | undefined>>): Providers => {
  const { PAY_URL: baseUrl, PAY_KEY, PAY_SECRET, SANDBOX_PAY_URL } = environment
  const own = Object.entries(environment).flatMap(([name, key]) => {
    const [, slug] = ofOrganisation.exec(name) ?? []
    if (!slug || !key || !baseUrl) return []
    const org = slug.toLowerCase().replaceAll('_', '-')
    const secret = environment[`PAY_SECRET_${slug}`]
    return [{ org, provider: govUkPay({ baseUrl, key, secret, name: `gov-uk-pay-${org}` }) }]
  })
  return providersOf([
    ...own,
    ...(baseUrl && PAY_KEY ? [{ provider: govUkPay({ baseUrl, key: PAY_KEY, secret: PAY_SECRET }) }] : []),
    ...(SANDBOX_PAY_URL
      ? [{ provider: govUkPay({ baseUrl: SANDBOX_PAY_URL, key: 'sandbox', name: 'sandbox', secret: sandboxSecret }) }]
      : []),
  ])
}

/** What the demo's sandbox signs its notices with. No secret: a forged one could only make a demo node look. */
export const sandboxSecret = 'moothall-sandbox'
