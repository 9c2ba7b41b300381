/**
 * The recorded exchanges that concern an operation which Moothall does not use, each with why. What is neither here nor
 * replayed fails the test.
 */
const reasons = {
  agreements: 'agreements for recurring payments: not offered; every payment is made by a person on the payment page',
  search: 'searching: the attempt knows its payment’s id, so one payment is asked for and nothing is searched',
  disputes: 'disputes: seen to at GOV.UK Pay’s own pages; none is read',
  moto: 'card details by post or telephone: Moothall never sees a card’s number',
  telephone: 'telephone payments of another supplier: none is reported',
  capture: 'delayed capture: never asked for, so nothing is taken later',
  events: 'a payment’s events: its state is asked for, which is the last of them',
  links: 'payment links: made at GOV.UK Pay’s own pages, without the API',
} as const

const byReason: Readonly<Record<keyof typeof reasons, readonly string[]>> = {
  agreements: [
    'connector-cancel-agreement-with-active-status',
    'connector-cancel-agreement-with-cancelled-status',
    'connector-create-agreement',
    'connector-create-agreement-for-non-rcp-account',
    'connector-create-payment-to-setup-agreement',
    'connector-take-a-recurring-payment',
    'ledger-get-one-agreement',
    'ledger-get-one-agreement-not-found',
    'ledger-search-agreement-not-found',
    'ledger-search-agreements-with-page-and-display-size',
    'ledger-search-agreements-with-reference',
    'ledger-search-agreements-with-status',
  ],
  search: [
    'ledger-search-payment-by-agreement-id',
    'ledger-search-payment-by-first-digits-card-number',
    'ledger-search-payment-by-last-digits-card-number',
    'ledger-search-payment-with-charge-in-success-state',
    'ledger-search-payment-with-charge-in-success-state-that-has-exemption-honoured',
    'ledger-search-payments',
    'ledger-search-payments-page-not-found',
    'ledger-search-payments-with-settled_dates',
    'ledger-search-refunds',
    'ledger-search-refunds-display-size-two',
    'ledger-search-refunds-page-not-found',
    'ledger-search-refunds-with-page-and-display-when-no-refunds-exist',
    'ledger-search-refunds_with_settled_dates',
    'ledger-search-transaction',
  ],
  disputes: [
    'ledger-search-disputes-by-dates',
    'ledger-search-disputes-no-result',
    'ledger-search-disputes-page-not-found',
    'ledger-search-disputes_by_settled_dates',
    'ledger-search-disputes_by_state',
  ],
  moto: [
    'connector-authorise-moto-api-payment-with-an-already-used-token',
    'connector-authorise-moto-api-payment-with-invalid-card-number',
    'connector-authorise-moto-api-payment-with-invalid-expiry-date',
    'connector-authorise-moto-api-payment-with-invalid-token',
    'connector-authorise-moto-api-payment-with-valid-token',
    'connector-create-payment-with-authorisation-mode-moto-api',
    'connector-create-payment-with-authorisation-mode-moto-api-not-allowed',
    'connector-create-payment-with-moto-not-allowed',
    'connector-get-motoapi-created-payment',
  ],
  telephone: ['connector-create-telephone-payment-notification'],
  capture: ['connector-capture-payment-with-delayed-capture-true-and-awaiting-capture-request-status'],
  events: ['connector-get-payment-events', 'ledger-get-payment-events'],
  links: ['connector-create-payment-link-payment-with-card-number-in-reference'],
}

/** Name of the exchange → why it is not replayed. */
export const notUsed: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(byReason) as (keyof typeof byReason)[]).flatMap((reason) =>
    byReason[reason].map((name) => [name, reasons[reason]]),
  ),
)
