import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startSandbox } from '../../sandbox.ts'
import { type Exchange, used } from './at-the-edge.ts'
import { isPublished, strange } from './published.ts'

type Body = Readonly<Record<string, unknown>>
const idOf = (exchange: Exchange): string => exchange.path.split('/')[3] ?? ''

// The other way: our sandbox, asked what was recorded, in the state that the recording was made in.

const sandbox = await startSandbox('http://localhost:9')
const call = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization: 'Bearer api_test_key', 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  })
  const said = await answer.text()
  return { status: answer.status, body: (said === '' ? undefined : JSON.parse(said)) as Body | undefined }
}
const made = async (more: Body = {}, headers?: Readonly<Record<string, string>>): Promise<Body> =>
  (
    await call(
      'POST',
      '/v1/payments',
      {
        amount: 100,
        reference: 'aReference',
        description: 'Test description',
        return_url: 'https://x.gov.uk/',
        ...more,
      },
      headers,
    )
  ).body ?? {}
const pay = async (payment: Body, number = '4242424242424242'): Promise<void> => {
  const { next_url: page } = payment._links as { next_url: { href: string } }
  const form = new URLSearchParams({ cardNumber: number, expiry: '12/49', cvc: '123', do: 'pay' })
  await fetch(page.href, { method: 'POST', body: form, redirect: 'manual' })
}

/** Brings the sandbox into the state that the recording names, and says at which address it is asked. */
const prepare = async (exchange: Exchange): Promise<string> => {
  const { name, answer, operation } = exchange
  if (operation === 'create') {
    if (answer.body?.code === 'P0940') await sandbox.fault('not-linked')
    if (answer.body?.code === 'P0941') await sandbox.fault('disabled')
    // The key was used before, for the same or for another payment.
    if (name.includes('idempotency-key'))
      await made(
        { amount: 2046, reference: 'referential', description: 'describable' },
        { 'idempotency-key': keyOf(exchange) },
      )
    return exchange.path
  }
  const state = (answer.body?.state ?? {}) as { status?: string }
  const payment = await made({ amount: Number(answer.body?.amount ?? 100) })
  const id = String(payment.payment_id)
  if (operation === 'cancel' && answer.status === 400) await call('POST', `/v1/payments/${id}/cancel`)
  if (operation === 'refund') await sandbox.fault('disabled')
  if (state.status === 'success' || operation.startsWith('findRefund') || operation === 'refund') await pay(payment)
  if (state.status === 'failed') await pay(payment, '4000000000000002')
  if (!operation.startsWith('findRefund')) return exchange.path.replace(idOf(exchange), id)
  const first = await call('POST', `/v1/payments/${id}/refunds`, { amount: 50, refund_amount_available: 100 })
  if (operation === 'findRefund') return `/v1/payments/${id}/refunds/${first.body?.refund_id}`
  await call('POST', `/v1/payments/${id}/refunds`, { amount: 50, refund_amount_available: 50 })
  return `/v1/payments/${id}/refunds`
}
const keyOf = (exchange: Exchange): string => `${exchange.headers['Idempotency-Key'] ?? ''}`.replaceAll(' ', '-')

/**
 * What of a recorded answer the sandbox has no part of, so its answers lack it: each belongs to a feature that Moothall does not
 * use, or to a payment service provider that a sandbox does not have.
 */
const neverThere: Readonly<Record<string, string>> = {
  fee: 'what a payment service provider takes; there is none',
  net_amount: 'the same',
  corporate_card_surcharge: 'corporate cards cost nothing more here',
  total_amount: 'the same',
  authorisation_summary: 'no 3D Secure',
  exemption: 'the same',
  provider_id: 'no payment service provider',
  wallet_type: 'no wallets',
  card_details: 'only of a payment that was paid by card, and then by its last digits alone',
  metadata: 'Moothall sends none; kept where it is sent',
  email: 'the same',
  agreement_id: 'no agreements',
  agreement_payment_type: 'no agreements',
  capture_submit_time: 'no bank that the money is sent to',
  captured_date: 'the same',
  settled_date: 'the same',
  gateway_transaction_id: 'no payment service provider',
  payment_outcome: 'telephone payments only',
  telephone_number: 'the same',
  live: 'the services behind the public API only',
  reason: 'the same',
  transaction_type: 'the same',
}

/** What the sandbox's answer lacks of the recorded one, or has of another type. `delayed_capture` etc. by type, not value. */
const lacks = (recordedPart: unknown, ours: unknown, at = ''): string[] => {
  if (recordedPart === null || recordedPart === undefined) return []
  if (Array.isArray(recordedPart))
    return Array.isArray(ours)
      ? recordedPart.slice(0, 1).flatMap((part) => lacks(part, ours[0], `${at}/0`))
      : [`${at} is no list`]
  if (typeof recordedPart === 'object')
    return Object.entries(recordedPart).flatMap(([name, part]) => {
      if (name in neverThere || part === null) return []
      const own = (ours as Body | undefined)?.[name]
      return own === undefined ? [`${at}/${name}`] : lacks(part, own, `${at}/${name}`)
    })
  return typeof recordedPart === typeof ours ? [] : [`${at} is ${typeof ours}, not ${typeof recordedPart}`]
}

/** States that a payment of ours never comes to: delayed capture is not used, so the sandbox's has the state before. */
const unlike = new Set(['capturable'])

for (const exchange of used) {
  test(`our sandbox, asked as recorded: ${exchange.name}`, async () => {
    const path = await prepare(exchange)
    // A payment of an agreement is asked for without a page to come back to; ours always has one.
    const agreement = exchange.body?.agreement_id !== undefined
    const { agreement_id: _, authorisation_mode: __, ...plain } = exchange.body ?? {}
    const body = agreement ? { ...plain, return_url: 'https://x.gov.uk/' } : exchange.body
    const key = keyOf(exchange)
    const answer = await call(exchange.method, path, body, key ? { 'idempotency-key': key } : {})
    assert.equal(answer.status, exchange.answer.status)
    assert.ok(
      answer.status === 403 ||
        answer.status === 409 ||
        isPublished(exchange.method, path, answer.status) ||
        exchange.name.includes('idempotency-key-200'),
      `the published description names ${answer.status} for ${exchange.method} ${path}`,
    )
    const { state, _links: links, ...recordedBody } = (exchange.answer.body ?? {}) as Body
    if (answer.status >= 400) assert.equal(answer.body?.code, exchange.answer.body?.code)
    assert.deepEqual(lacks(answer.status >= 400 ? { code: '' } : recordedBody, answer.body), [])
    const status = (state as { status?: string } | undefined)?.status
    if (status !== undefined && !unlike.has(status)) {
      const { can_retry: ___, ...plainState } = state as Body
      assert.deepEqual(answer.body?.state, plainState)
    }
    // Where one can still pay, the way there is linked; `capture` and the rest are of features that are not used.
    if (exchange.operation === 'create' && answer.status < 400)
      for (const rel of Object.keys(links ?? {})) assert.ok(Object.keys(answer.body?._links ?? {}).includes(rel), rel)
    const named = { create: 'PaymentWithAllLinks', find: 'PaymentWithAllLinks', refund: 'Refund', findRefund: 'Refund' }
    const schema = { ...named, findRefunds: 'RefundForSearchResult', cancel: '' }[exchange.operation]
    if (answer.status < 400 && schema) assert.deepEqual(strange(answer.body, schema), [])
  })
}
