import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startSandbox } from '../../../test/sandbox.ts'
import { govUkPay } from '../../domains/payments/provider/gov-uk-pay.ts'

// What GOV.UK Pay publishes: its OpenAPI description, and the pairs of request and answer that its own tests replay.
const published = join(process.env.SHARED_DATA ?? '../shared/data', 'pay/pay-publicapi')
const skip = existsSync(published) ? false : `no published contract at ${published} (SHARED_DATA)`

interface Schema {
  readonly type?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly string[]
}
interface Pair {
  readonly request: { readonly body?: Record<string, unknown>; readonly headers?: Record<string, string> }
  readonly response: { readonly status: number; readonly body: Record<string, unknown> }
}

const schemas = (): Readonly<Record<string, Schema>> =>
  JSON.parse(readFileSync(join(published, 'openapi/publicapi_spec.json'), 'utf8')).components.schemas
const pair = (name: string): Pair => {
  const path = join(published, `src/test/resources/pacts/publicapi-${name}.json`)
  const { request, response } = JSON.parse(readFileSync(path, 'utf8')).interactions[0]
  return { request, response: { body: {}, ...response } }
}

const sandbox = await startSandbox('http://localhost:9')
const authorization = 'Bearer api_test_key'
const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}
const wanted = {
  amount: 5000,
  reference: 'ABCD-1234',
  description: 'Garden waste',
  return_url: 'https://place.example/barchester/paid',
}
const create = async (more: object = {}, headers?: Record<string, string>) =>
  call('POST', '/v1/payments', { ...wanted, ...more }, headers)
const open = async () => {
  const { body } = await create()
  const links = body._links as { next_url: { href: string } }
  return { id: String(body.payment_id), page: links.next_url.href }
}
const card = (number: string, act = 'pay') =>
  new URLSearchParams({ cardNumber: number, expiry: '12/49', cvc: '123', do: act })
const payAt = (page: string, number: string, act?: string) =>
  fetch(page, { method: 'POST', body: card(number, act), redirect: 'manual' })
const stateOf = async (id: string) =>
  (await call('GET', `/v1/payments/${id}`)).body.state as { status: string; code?: string }
const soon = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (let i = 0; i < 100; i++) {
    if (await isSo()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** Everything of a value that the schema does not know, or knows with another type. */
const strange = (value: unknown, schema: Schema, all: Readonly<Record<string, Schema>>, at = ''): string[] => {
  const known = schema.$ref ? (all[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema
  const { items } = known
  if (items && Array.isArray(value)) return value.flatMap((each, i) => strange(each, items, all, `${at}/${i}`))
  if (known.properties && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => {
      const property = known.properties?.[name]
      return property ? strange(part, property, all, `${at}/${name}`) : [`${at}/${name} is not in the schema`]
    })
  const type = Number.isInteger(value) ? 'integer' : typeof value
  if (known.type && known.type !== type) return [`${at} is ${type}, not ${known.type}`]
  return known.enum && !known.enum.includes(String(value)) ? [`${at} is ${String(value)}`] : []
}

test('what is created, found and listed has the fields and types of the published description', { skip }, async () => {
  const all = schemas()
  const made = await create({ language: 'cy', email: 'a@example.org' })
  assert.equal(made.status, 201)
  assert.deepEqual(strange(made.body, { $ref: 'PaymentWithAllLinks' }, all), [])
  assert.deepEqual(
    strange((await call('GET', `/v1/payments/${made.body.payment_id}`)).body, { $ref: 'PaymentWithAllLinks' }, all),
    [],
  )
  assert.deepEqual(
    strange((await call('GET', `/v1/payments/${made.body.payment_id}/events`)).body, { $ref: 'PaymentEvents' }, all),
    [],
  )
  const refused = await create({ amount: -1 })
  assert.deepEqual(strange(refused.body, { $ref: 'RequestError' }, all), [])
})

test('the recorded creation of a payment comes out as recorded, but for ids, dates and addresses', {
  skip,
}, async () => {
  const { request, response } = pair('connector-create-payment-with-minimum-fields')
  const made = await call('POST', '/v1/payments', request.body)
  assert.equal(made.status, response.status)
  for (const field of [
    'amount',
    'reference',
    'description',
    'state',
    'return_url',
    'language',
    'delayed_capture',
    'moto',
  ])
    assert.deepEqual(made.body[field], response.body[field], field)
  const rels = (response.body.links as { rel: string; method?: string }[]).map(({ rel }) => rel)
  for (const rel of rels) assert.ok(rel in (made.body._links as object), rel)
  const found = await call('GET', `/v1/payments/${made.body.payment_id}`)
  assert.deepEqual(found.body, made.body)
})

test('recorded refusals are refusals here', { skip }, async () => {
  const invalid = pair('connector-create-payment-with-invalid-return-url')
  const answer = await call('POST', '/v1/payments', invalid.request.body)
  assert.equal(answer.status, invalid.response.status)
  assert.deepEqual(
    [answer.body.code, answer.body.field, answer.body.description],
    ['P0102', 'return_url', (invalid.response.body.message as string[])[0]],
  )
  const missing = pair('connector-create-payment-with-missing-return-url')
  const without = await call('POST', '/v1/payments', missing.request.body)
  assert.deepEqual(
    [without.body.code, without.body.description],
    ['P0101', (missing.response.body.message as string[])[0]],
  )
  const zero = pair('connector-create-payment-with-zero-amount-not-allowed')
  assert.equal((await call('POST', '/v1/payments', zero.request.body)).status, zero.response.status)
})

test('the same key with the same request is the same payment, with another request a conflict', { skip }, async () => {
  const repeat = pair('connector-create-payment-with-idempotency-key-200-response').response.status
  const conflict = pair('connector-create-payment-with-idempotency-key-409-response').response
  const headers = { 'idempotency-key': 'attempt-1' }
  const first = await create({}, headers)
  const second = await create({}, headers)
  assert.deepEqual([first.status, second.status], [201, repeat])
  assert.equal(second.body.payment_id, first.body.payment_id)
  const other = await create({ amount: 1 }, headers)
  assert.deepEqual([other.status, other.body.code], [conflict.status, 'P0191'])
})

test('cancelling works while it is open and once', { skip }, async () => {
  const { id } = await open()
  const first = await call('POST', `/v1/payments/${id}/cancel`)
  assert.equal(first.status, pair('connector-cancel-payment-with-created-state').response.status)
  assert.deepEqual([(await stateOf(id)).status, (await stateOf(id)).code], ['cancelled', 'P0040'])
  const second = await call('POST', `/v1/payments/${id}/cancel`)
  assert.deepEqual(
    [second.status, second.body.code],
    [pair('connector-cancel-already-canceled-payment').response.status, 'P0501'],
  )
})

test('a failed payment has the recorded code and message', { skip }, async () => {
  const recorded = pair('connector-get-payment-events').response.body.events as { state: object }[]
  const { id, page } = await open()
  const back = await payAt(page, '4000 0000 0000 0002')
  assert.deepEqual([back.status, back.headers.get('location')], [303, wanted.return_url])
  assert.deepEqual(await stateOf(id), recorded.at(-1)?.state)
})

test('without a bearer token nothing is told, an unknown payment is not found, and too many are told so', async () => {
  const answer = await fetch(`${sandbox.url}/v1/payments`, { method: 'POST', body: '{}' })
  assert.equal(answer.status, 401)
  const unknown = await call('GET', '/v1/payments/nothing')
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'P0200'])
  await sandbox.fault('rate-limit')
  assert.deepEqual([(await create()).body.code, (await create()).status], ['P0900', 201])
  await sandbox.fault('error500')
  assert.deepEqual([(await create()).body.code, (await create()).status], ['P0198', 201])
})

test('the payment page asks again for what is wrong, in the payment’s language, and keeps no card number', async () => {
  const { body } = await create({ language: 'cy' })
  const page = (body._links as { next_url: { href: string } }).next_url.href
  const shown = await (await fetch(page)).text()
  assert.match(shown, /<html lang="cy"/)
  assert.match(shown, /Rhif y cerdyn/)
  const form = new URLSearchParams({ cardNumber: '4242 4242 4242 4243', expiry: '01/20', cvc: 'x', do: 'pay' })
  const again = await fetch(page, { method: 'POST', body: form, redirect: 'manual' })
  assert.equal(again.status, 200)
  const said = await again.text()
  for (const field of ['cardNumber', 'expiry', 'cvc']) assert.match(said, new RegExp(`href="#${field}"`))
  assert.equal((await stateOf(String(body.payment_id))).status, 'started')
  await payAt(page, '4242 4242 4242 4242')
  const log = await (await fetch(`${sandbox.url}/log`)).text()
  assert.doesNotMatch(log, /4242 ?4242 ?4242/)
})

test('our client reads each end as what it is', async () => {
  const client = govUkPay({ baseUrl: sandbox.url, key: 'api_test_key', name: 'sandbox' })
  const asked = {
    attempt: 'a-1',
    pence: 5000,
    reference: 'ABCD-1234',
    description: 'Garden waste',
    returnUrl: wanted.return_url,
    locale: 'en',
  } as const
  const ends = [
    ['4242424242424242', 'pay', 'success', undefined],
    ['4000000000000002', 'pay', 'declined', 'P0010'],
    ['4000000000000119', 'pay', 'error', 'P0050'],
    ['', 'cancel', 'cancelled', 'P0030'],
  ] as const
  for (const [number, act, status, code] of ends) {
    const made = await client.create({ ...asked, attempt: `a-${status}` })
    const open = { status: 'waiting', code: 'created', refundable: 5000, refunded: 0 }
    assert.deepEqual(await client.find(made.providerId), open)
    await payAt(made.nextUrl, number, act)
    const { refundable: _, refunded: __, ...ended } = await client.find(made.providerId)
    assert.deepEqual(ended, code ? { status, code } : { status })
    // Asked again after its answer was lost: the same payment, and as it is over there is nothing more to visit.
    const again = await client.create({ ...asked, attempt: `a-${status}` })
    assert.deepEqual(again, { providerId: made.providerId, nextUrl: asked.returnUrl })
  }
  await assert.rejects(client.find('nothing'))
})

test('what it knows lasts when it is killed, and a late success still comes', async () => {
  const { id, page } = await open()
  await payAt(page, '4242424242424242', 'later')
  assert.equal((await stateOf(id)).status, 'submitted')
  await sandbox.restart()
  assert.equal(await soon(async () => (await stateOf(id)).status === 'success'), true)
})
