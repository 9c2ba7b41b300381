import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { govUkPay } from '../../../src/domains/payments/provider/gov-uk-pay.ts'
import type { PaymentProvider } from '../../../src/domains/payments/provider/provider.ts'
import { ProviderFault } from '../../../src/domains/payments/provider/provider-fault.ts'
import { type Exchange, used } from './at-the-edge.ts'
import { notUsed } from './not-used.ts'
import { recorded, skip, strange } from './published.ts'

type Body = Readonly<Record<string, unknown>>
test('every recorded exchange is replayed, or is listed with why not', { skip }, () => {
  const replayed = used.map(({ name }) => name)
  const unexplained = recorded.filter(({ name }) => !replayed.includes(name) && !(name in notUsed))
  assert.deepEqual(
    unexplained.map(({ name }) => name),
    [],
  )
  const names = recorded.map(({ name }) => name)
  assert.deepEqual(
    Object.keys(notUsed).filter((name) => !names.includes(name)),
    [],
    'listed, but not recorded any more',
  )
  console.info(
    `${recorded.length} recorded: ${used.length} replayed both ways, ${Object.keys(notUsed).length} listed with a reason`,
  )
  for (const [name, why] of Object.entries(notUsed)) console.info(`  not replayed: ${name}: ${why}`)
})

// One way: our client, against a server that answers what was recorded.

let next: { readonly exchange: Exchange; heard: { method: string; path: string; body: string; key: unknown }[] }
const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += String(part)
  next.heard.push({
    method: request.method ?? '',
    path: request.url ?? '',
    body,
    key: request.headers['idempotency-key'],
  })
  const { status, body: said } = next.exchange.answer
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(said === undefined ? undefined : JSON.stringify(said))
}).listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => server.close())
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0
const client = govUkPay({ baseUrl: `http://127.0.0.1:${port}`, key: 'api_test_key' })

const idOf = (exchange: Exchange): string => exchange.path.split('/')[3] ?? ''
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Asks our client for what the exchange is about. */
const ask = (provider: PaymentProvider, exchange: Exchange): Promise<unknown> => {
  const { operation, body = {} } = exchange
  const id = idOf(exchange)
  switch (operation) {
    case 'create':
      return provider.create({
        attempt: '0192b3d4-0000-7000-8000-000000000001',
        pence: Number(body.amount),
        reference: text(body.reference),
        description: text(body.description),
        returnUrl: text(body.return_url),
        locale: body.language === 'cy' ? 'cy' : 'en',
      })
    case 'find':
      return provider.find(id)
    case 'cancel':
      return provider.cancel(id)
    case 'refund':
      return provider.refund({
        providerId: id,
        pence: Number(body.amount),
        available: Number(body.refund_amount_available),
      })
    case 'findRefund':
      return provider.findRefund(id, exchange.path.split('/')[5] ?? '')
    case 'findRefunds':
      return provider.findRefunds(id)
  }
}

/** What our port says of it, read by hand from the recording: kinds of refusal, or the state in our words. */
const kinds: Readonly<Record<string, ProviderFault['kind']>> = {
  P0101: 'refused',
  P0102: 'refused',
  P0191: 'refused',
  P0501: 'refused',
  P0940: 'denied',
  P0941: 'denied',
}
const words: Readonly<Record<string, string>> = {
  created: 'waiting',
  capturable: 'waiting',
  success: 'success',
  failed: 'declined',
}
const expected = ({ operation, answer }: Exchange): unknown => {
  const body = answer.body as Body & { state: { status: string; code?: string } }
  const summary = body?.refund_summary as { amount_available?: number; amount_submitted?: number } | undefined
  switch (operation) {
    case 'create':
      return {
        providerId: body.payment_id,
        nextUrl: (body._links as { next_url: { href: string } }).next_url.href,
      }
    case 'find':
      return {
        status: words[body.state.status],
        ...(words[body.state.status] !== 'success' && { code: body.state.code ?? body.state.status }),
        ...(summary?.amount_available !== undefined && { refundable: summary.amount_available }),
        ...(summary?.amount_submitted !== undefined && { refunded: summary.amount_submitted }),
      }
    case 'cancel':
      return undefined
    case 'refund':
    case 'findRefund':
      return { refundId: body.refund_id, pence: body.amount, status: body.status }
    case 'findRefunds':
      return (body._embedded as { refunds: Body[] }).refunds.map((each) => ({
        refundId: each.refund_id,
        pence: each.amount,
        status: each.status,
      }))
  }
}

for (const exchange of used) {
  test(`our client, answered as recorded: ${exchange.name}`, async () => {
    next = { exchange, heard: [] }
    const { status, body } = exchange.answer
    const asked = ask(client, exchange)
    // An agreement's payment has no page to go to: for us, who never ask for one, the provider made something else.
    const pageless = exchange.operation === 'create' && status === 200
    if (status >= 400 || pageless)
      await assert.rejects(asked, (error: unknown) => {
        assert.ok(error instanceof ProviderFault)
        assert.equal(error.kind, pageless ? 'refused' : kinds[text(body?.code)])
        assert.equal(error.code, pageless ? 'other' : body?.code)
        return true
      })
    else assert.deepEqual(await asked, expected(exchange))
    const [heard, ...more] = next.heard
    assert.deepEqual(more, [], 'asked once')
    assert.deepEqual([heard?.method, heard?.path], [exchange.method, exchange.path])
    if (exchange.operation === 'create') {
      const sent = JSON.parse(heard?.body ?? '')
      // `return_url` is what is wrong with one recording and missing from another; the rest is as it must be.
      assert.deepEqual(
        strange(sent, 'CreateCardPaymentRequest').filter((each) => !(sent.amount === 0 && each === '/amount is 0')),
        [],
      )
      for (const name of ['amount', 'reference', 'description', 'return_url', 'language'])
        if (exchange.body?.[name] !== undefined) assert.deepEqual(sent[name], exchange.body[name], name)
      assert.match(String(heard?.key), /^[a-zA-Z0-9-]{1,255}$/)
    }
    if (exchange.operation === 'refund') {
      const sent = JSON.parse(heard?.body ?? '')
      assert.deepEqual(strange(sent, 'PaymentRefundRequest'), [])
      assert.deepEqual(sent, exchange.body)
    }
  })
}
