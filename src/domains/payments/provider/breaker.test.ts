import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, test } from 'node:test'
import { type Health, withBreaker } from './breaker.ts'
import { govUkPay } from './gov-uk-pay.ts'
import { ProviderFault } from './provider-fault.ts'

// A provider over HTTP that does whatever it is told to, and counts how often it is asked.
type Mode = 'works' | '500' | '429' | '401' | '404' | 'silent' | 'drips' | 'no-json' | 'cuts'
let mode: Mode = 'works'
let calls = 0
const payment = JSON.stringify({ payment_id: 'p1', amount: 100, state: { status: 'success', finished: true } })
const server = createServer((_request, response) => {
  calls += 1
  if (mode === 'silent') return
  if (mode === 'cuts') return void response.destroy()
  if (mode === 'drips') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(drip))
    return
  }
  const status = Number(mode) || 200
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(mode === 'no-json' ? '<html>' : status === 200 ? payment : '{"code":"P0200"}')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
after(() => {
  server.closeAllConnections()
  server.close()
})
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0

const opened = () => {
  let now = Temporal.Instant.from('2026-05-01T09:00:00Z')
  const heard: Health[] = []
  const client = govUkPay({ baseUrl: `http://127.0.0.1:${port}`, key: 'k', patience: 200 })
  const provider = withBreaker(client, { changed: (health) => heard.push(health), now: () => now })
  calls = 0
  return {
    provider,
    heard,
    later: (seconds: number): void => {
      now = now.add({ seconds })
    },
  }
}
const kindOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof ProviderFault ? error.kind : String(error)),
  )

const troubles = {
  '500': 'unreachable',
  '429': 'unreachable',
  '401': 'denied',
  silent: 'unreachable',
  drips: 'unreachable',
  'no-json': 'unreachable',
  cuts: 'unreachable',
} as const
for (const [trouble, kind] of Object.entries(troubles))
  test(`a provider that answers ${trouble} is left in peace before ten calls have failed, and asked again later`, async () => {
    const { provider, heard, later } = opened()
    mode = trouble as Mode
    const kinds: string[] = []
    for (let i = 0; i < 9; i++) kinds.push(await kindOf(provider.find('p1')))
    assert.deepEqual(kinds, [...Array(5).fill(kind), ...Array(4).fill('resting')])
    assert.equal(calls, 5, 'nothing is asked while it rests')
    assert.ok(heard.at(-1)?.restsUntil)
    // One is let through after the rest; it fails, and the rest is longer.
    later(31)
    assert.deepEqual([await kindOf(provider.find('p1')), await kindOf(provider.find('p1'))], [kind, 'resting'])
    later(31)
    assert.equal(await kindOf(provider.find('p1')), 'resting')
    later(30)
    mode = 'works'
    assert.deepEqual([await kindOf(provider.find('p1')), await kindOf(provider.find('p1'))], ['answered', 'answered'])
    assert.deepEqual(heard.at(-1), { failures: 0, restsUntil: undefined, fault: undefined })
  })

test('what a provider refuses by its rules is an answer: it never closes the way to it', async () => {
  const { provider } = opened()
  mode = '404'
  for (let i = 0; i < 20; i++) assert.equal(await kindOf(provider.find('p1')), 'refused')
  assert.equal(calls, 20)
})
