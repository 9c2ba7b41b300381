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
  /** money given back, oldest first; payments that were kept before there were any have none */
  readonly refunds?: readonly Refund[]
}

/** Money given back of a payment. `next`: what becomes of it by itself, and when. */
export interface Refund {
  readonly id: string
  readonly amount: number
  readonly status: 'submitted' | 'success' | 'error'
  readonly createdAt: string
  readonly next: { readonly status: 'success' | 'error'; readonly at: string } | undefined
}

/** What went back of a payment or is on its way, in pence. */
export const refundedOf = ({ refunds = [] }: Payment): number =>
  refunds.filter(({ status }) => status !== 'error').reduce((sum, { amount }) => sum + amount, 0)

/** Can money be given back of it? The words of the API. */
export const refundStatus = (payment: Payment): 'pending' | 'unavailable' | 'available' | 'full' => {
  const state = stateOf(payment)
  if (state.status !== 'success') return state.finished ? 'unavailable' : 'pending'
  return refundedOf(payment) === payment.amount ? 'full' : 'available'
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
      status: refundStatus(payment),
      amount_available: payment.amount - refundedOf(payment),
      amount_submitted: refundedOf(payment),
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

/** What the API says of a refund (Refund of the published OpenAPI description). */
export const publicRefund = (payment: Payment, refund: Refund, base: string) => ({
  refund_id: refund.id,
  payment_id: payment.id,
  amount: refund.amount,
  created_date: refund.createdAt,
  status: refund.status,
  settlement_summary: {},
  _links: {
    self: link(`${base}/v1/payments/${payment.id}/refunds/${refund.id}`),
    payment: link(`${base}/v1/payments/${payment.id}`),
  },
})

/** The refunds of a payment, as the API lists them. */
export const publicRefunds = (payment: Payment, base: string) => ({
  payment_id: payment.id,
  _embedded: { refunds: (payment.refunds ?? []).map((refund) => publicRefund(payment, refund, base)) },
  _links: {
    self: link(`${base}/v1/payments/${payment.id}/refunds`),
    payment: link(`${base}/v1/payments/${payment.id}`),
  },
})

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
