import type { AttemptStatus, PaymentAsked, PaymentMade, PaymentProvider, PaymentState } from './provider.ts'

interface PayPayment {
  readonly payment_id: string
  readonly amount: number
  readonly reference: string
  readonly state: { readonly status: string; readonly finished: boolean; readonly code?: string }
  readonly _links?: { readonly next_url?: { readonly href: string } | null }
}

const ended: Readonly<Record<string, AttemptStatus>> = { P0010: 'declined', P0020: 'expired', P0030: 'cancelled' }

/** GOV.UK Pay's state as an attempt's: `failed` is told apart by its code (P0010 declined, P0020 expired, P0030 cancelled). */
export const statusOf = (state: PayPayment['state']): AttemptStatus => {
  if (state.status === 'success') return 'success'
  if (state.status === 'failed') return ended[state.code ?? ''] ?? 'declined'
  if (state.status === 'cancelled') return 'cancelled'
  if (state.status === 'error') return 'error'
  return 'waiting'
}

/**
 * GOV.UK Pay over its public API (docs.payments.service.gov.uk). `baseUrl` is the API's address, `key` the service's API
 * key. Amounts are pence. Throws on any answer that is not the one asked for; a call ends after ten seconds.
 */
export const govUkPay = (settings: { baseUrl: string; key: string; name?: string }): PaymentProvider => {
  const call = async (
    method: 'GET' | 'POST',
    path: string,
    extra: { body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const response = await fetch(new URL(path, settings.baseUrl), {
      method,
      signal: AbortSignal.timeout(10_000),
      headers: {
        authorization: `Bearer ${settings.key}`,
        accept: 'application/json',
        ...(extra.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...extra.headers,
      },
      ...(extra.body === undefined ? {} : { body: JSON.stringify(extra.body) }),
    })
    if (!response.ok) throw new Error(`the payment provider answered ${response.status}`)
    return (await response.json()) as PayPayment
  }
  return {
    name: settings.name ?? 'gov-uk-pay',
    create: async (asked: PaymentAsked): Promise<PaymentMade> => {
      const made = await call('POST', '/v1/payments', {
        headers: { 'idempotency-key': asked.attempt },
        body: {
          amount: asked.pence,
          reference: asked.reference,
          description: asked.description.slice(0, 255),
          return_url: asked.returnUrl,
          language: asked.locale,
        },
      })
      // A payment that came to its end before its answer reached us has no page any more: the person goes on where we look.
      const nextUrl = made._links?.next_url?.href ?? (made.state.finished ? asked.returnUrl : undefined)
      if (made.amount !== asked.pence || !nextUrl)
        throw new Error('the payment provider made another payment than was asked')
      return { providerId: made.payment_id, nextUrl }
    },
    find: async (providerId: string): Promise<PaymentState> => {
      const { state } = await call('GET', `/v1/payments/${encodeURIComponent(providerId)}`)
      return { status: statusOf(state), ...(state.code === undefined ? {} : { code: state.code }) }
    },
  }
}
