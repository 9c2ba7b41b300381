import { notUsed } from './not-used.ts'
import { type Recorded, recorded } from './published.ts'

/** An exchange at the public API, where its clients stand. */
export interface Exchange {
  readonly name: string
  readonly operation: 'create' | 'find' | 'cancel' | 'refund' | 'findRefund' | 'findRefunds'
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>> | undefined
  readonly answer: { readonly status: number; readonly body: Readonly<Record<string, unknown>> | undefined }
}

/**
 * What the public API answers where a service behind it says so: status, code, field. From its own documentation (API
 * reference, error codes) and its exception mappers.
 */
const errors: Readonly<Record<string, readonly [number, string, string?]>> = {
  INVALID_ATTRIBUTE_VALUE: [422, 'P0102', 'return_url'],
  MISSING_MANDATORY_ATTRIBUTE: [400, 'P0101', 'return_url'],
  ZERO_AMOUNT_NOT_ALLOWED: [422, 'P0102', 'amount'],
  IDEMPOTENCY_KEY_USED: [409, 'P0191'],
  ACCOUNT_NOT_LINKED_WITH_PSP: [403, 'P0940'],
  ACCOUNT_DISABLED: [403, 'P0941'],
}

type Body = Readonly<Record<string, unknown>>
interface Link {
  readonly rel: string
  readonly href: string
  readonly method?: string
  readonly type?: string
  readonly params?: object
}

const payment = (body: Body): Body => {
  const { charge_id, transaction_id, links, gateway_transaction_id, gateway_account_id: _, ...same } = body
  const named = ((links ?? []) as readonly Link[]).map(({ rel, ...link }) => [rel, link])
  return {
    ...same,
    payment_id: charge_id ?? transaction_id,
    ...(gateway_transaction_id !== undefined && { provider_id: gateway_transaction_id }),
    _links: Object.fromEntries(named),
  }
}

const refund = (body: Body): Body => {
  const { transaction_id, state, user_external_id: _, ...same } = body
  return {
    ...same,
    refund_id: body.refund_id ?? transaction_id,
    status: body.status ?? (state as { status: string }).status,
  }
}

const refunds = (body: Body): Body => {
  const list = (body._embedded as { refunds: Body[] } | undefined)?.refunds ?? (body.transactions as Body[])
  return { payment_id: body.payment_id ?? body.parent_transaction_id, _embedded: { refunds: list.map(refund) } }
}

const answers = { create: payment, find: payment, refund, findRefund: refund, findRefunds: refunds } as const

const operationOf = ({ request }: Recorded): [Exchange['operation'], string] | undefined => {
  const { method, path, query } = request
  const [, charge, then, part] = /\/charges(?:\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?)?$/.exec(path) ?? []
  const [, transaction, list] = /^\/v1\/transaction\/([^/]+)(\/transaction)?$/.exec(path) ?? []
  const of = query?.transaction_type?.[0]
  if (transaction && list) return ['findRefunds', `/v1/payments/${transaction}/refunds`]
  if (transaction && of === 'REFUND')
    return ['findRefund', `/v1/payments/${query?.parent_external_id?.[0]}/refunds/${transaction}`]
  if (transaction && of === 'PAYMENT') return ['find', `/v1/payments/${transaction}`]
  if (!path.includes('/charges')) return undefined
  if (method === 'POST' && charge === undefined) return ['create', '/v1/payments']
  if (then === 'cancel') return ['cancel', `/v1/payments/${charge}/cancel`]
  if (then === 'refunds' && part) return ['findRefund', `/v1/payments/${charge}/refunds/${part}`]
  if (then === 'refunds') return [method === 'POST' ? 'refund' : 'findRefunds', `/v1/payments/${charge}/refunds`]
  return then === undefined && charge ? ['find', `/v1/payments/${charge}`] : undefined
}

/**
 * The recordings were made between the public API and the services behind it (connector, ledger). This says the same exchange
 * as it is between a client and the public API: other addresses, `charge_id` is `payment_id`, the list of links an object,
 * and an `error_identifier` the documented code. `undefined` for an operation that has no such twin.
 */
const atTheEdge = (exchange: Recorded): Exchange | undefined => {
  const [operation, path] = operationOf(exchange) ?? []
  if (!operation || !path) return undefined
  const { request, response } = exchange
  const { error_identifier: identifier, message } = response.body ?? {}
  const error = typeof identifier === 'string' ? errors[identifier] : undefined
  const [status, code, field] = error ?? [response.status]
  const said = error
    ? { code, ...(field && { field }), ...(Array.isArray(message) && { description: message[0] }) }
    : operation === 'cancel'
      ? status === 204
        ? undefined
        : { code: 'P0501', description: 'Cancellation of payment failed' }
      : answers[operation](response.body ?? {})
  return {
    name: exchange.name,
    operation,
    method: request.method as 'GET' | 'POST',
    path,
    headers: request.headers ?? {},
    body: request.body,
    answer: { status, body: said },
  }
}

/** Every recorded exchange of an operation that we use. */
export const used: readonly Exchange[] = recorded
  .filter(({ name }) => !(name in notUsed))
  .map(atTheEdge)
  .filter((exchange) => exchange !== undefined)
