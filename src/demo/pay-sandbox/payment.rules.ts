/** How a payment stands, in the words of GOV.UK Pay's public API (docs.payments.service.gov.uk, payment status lifecycle). */
export interface PaymentState {
  readonly status: 'created' | 'started' | 'submitted' | 'success' | 'failed' | 'cancelled' | 'error'
  readonly finished: boolean
  readonly code?: string
  readonly message?: string
}

/** The states that a payment can be in. */
export const states = {
  created: { status: 'created', finished: false },
  started: { status: 'started', finished: false },
  submitted: { status: 'submitted', finished: false },
  success: { status: 'success', finished: true },
  declined: { status: 'failed', finished: true, code: 'P0010', message: 'Payment method rejected' },
  expired: { status: 'failed', finished: true, code: 'P0020', message: 'Payment expired' },
  abandoned: { status: 'failed', finished: true, code: 'P0030', message: 'Payment was cancelled by the user' },
  cancelled: { status: 'cancelled', finished: true, code: 'P0040', message: 'Payment was cancelled by the service' },
  error: { status: 'error', finished: true, code: 'P0050', message: 'Payment provider returned an error' },
} as const satisfies Record<string, PaymentState>
export type StateName = keyof typeof states

/** A payment as the sandbox keeps it. `amount` is pence; times are ISO instants. */
export interface Payment {
  readonly id: string
  /** the secret part of the address of its page */
  readonly token: string
  readonly key: string | undefined
  /** what was asked for under the key, to tell another request from a repeat */
  readonly asked: string
  readonly amount: number
  readonly reference: string
  readonly description: string
  readonly language: 'en' | 'cy'
  readonly returnUrl: string
  readonly email: string | undefined
  readonly metadata: Readonly<Record<string, unknown>> | undefined
  readonly createdAt: string
  readonly history: readonly { readonly state: StateName; readonly at: string }[]
  /** what becomes of it by itself, and when */
  readonly next: { readonly state: StateName; readonly at: string } | undefined
  readonly lastDigits: string | undefined
}

export const stateOf = (payment: Payment): PaymentState => states[payment.history.at(-1)?.state ?? 'created']

/** The payment in another state. */
export const inState = (payment: Payment, state: StateName, at: string, next?: Payment['next']): Payment => ({
  ...payment,
  history: [...payment.history, { state, at }],
  next,
})

const link = (href: string, method = 'GET') => ({ href, method })

/** What the API says of a payment (PaymentWithAllLinks of the published OpenAPI description). `base` is the sandbox's address. */
export const publicPayment = (payment: Payment, base: string) => {
  const state = stateOf(payment)
  const self = `${base}/v1/payments/${payment.id}`
  const taken = state.status === 'success'
  return {
    amount: payment.amount,
    description: payment.description,
    reference: payment.reference,
    language: payment.language,
    ...(payment.email === undefined ? {} : { email: payment.email }),
    ...(payment.metadata === undefined ? {} : { metadata: payment.metadata }),
    state,
    payment_id: payment.id,
    payment_provider: 'sandbox',
    created_date: payment.createdAt,
    refund_summary: {
      status: taken ? 'available' : state.finished ? 'unavailable' : 'pending',
      amount_available: payment.amount,
      amount_submitted: 0,
    },
    settlement_summary: {},
    ...(payment.lastDigits === undefined
      ? {}
      : { card_details: { last_digits_card_number: payment.lastDigits, card_brand: 'Visa', card_type: 'debit' } }),
    delayed_capture: false,
    moto: false,
    authorisation_mode: 'web',
    return_url: payment.returnUrl,
    _links: {
      self: link(self),
      events: link(`${self}/events`),
      refunds: link(`${self}/refunds`),
      ...(state.finished
        ? {}
        : {
            next_url: link(cardUrl(payment, base)),
            next_url_post: {
              type: 'application/x-www-form-urlencoded',
              params: { chargeTokenId: payment.token },
              ...link(`${base}/card`, 'POST'),
            },
            cancel: { params: {}, ...link(`${self}/cancel`, 'POST') },
          }),
    },
  }
}

/** The page on which a person pays. */
export const cardUrl = (payment: Payment, base: string): string =>
  `${base}${payment.language === 'cy' ? '/cy' : ''}/card/${payment.token}`

/** The states that a payment went through, as the API lists them. */
export const publicEvents = (payment: Payment, base: string) => {
  const self = `${base}/v1/payments/${payment.id}`
  return {
    payment_id: payment.id,
    events: payment.history.map(({ state, at }) => ({
      payment_id: payment.id,
      state: states[state],
      updated: at,
      _links: { payment_url: link(self) },
    })),
    _links: { self: link(`${self}/events`) },
  }
}
