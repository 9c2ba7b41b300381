import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { page } from '#platform/http/route.ts'
import { freshDatabase } from '../database.ts'
import { foundPlace } from '../place.ts'
import { openEdge } from './open-edge.ts'
import { visitor } from './visitor.ts'

const db = await freshDatabase()
await foundPlace(db)
const waiting: (() => void)[] = []
const slow = page({
  method: 'GET',
  path: '/slow',
  schema: {},
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'service',
  event: 'none',
  shows: 'none',
  handle: () => new Promise((resolve) => waiting.push(() => resolve({ json: 'done' }))),
})
const { app } = await openEdge(db, { slow: [slow] }, { limits: { inHand: 3 } })

test('what is more than can be in hand is refused at once, with when to come back; the rest is answered', async () => {
  const somebody = visitor(app)
  const inHand = Array.from({ length: 3 }, () => somebody.get('/slow'))
  while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
  const refused = await somebody.get('/slow')
  assert.deepEqual([refused.statusCode, refused.headers['retry-after']], [503, '5'])
  assert.match(refused.body, /<a class="govuk-link" href="\/slow">Try again/)
  assert.equal((await somebody.get('/health/live')).statusCode, 200)
  for (const finish of waiting.splice(0)) finish()
  assert.deepEqual(
    (await Promise.all(inHand)).map(({ statusCode }) => statusCode),
    [200, 200, 200],
  )
  const next = somebody.get('/slow')
  while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const finish of waiting.splice(0)) finish()
  assert.equal((await next).statusCode, 200)
})

test('bytes that are no request, and headers without end, are answered and their connection is closed', async (t) => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const say = (bytes: string): Promise<string> =>
    new Promise((resolve) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      socket.on('data', (part) => {
        heard += part.toString()
      })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(heard))
    })
  const cases: Readonly<Record<string, [bytes: string, status: RegExp]>> = {
    'no HTTP at all': ['hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    'a header of a hundred kilobytes': [
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    'two lengths': [
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      /^HTTP\/1\.1 400 /,
    ],
  }
  for (const [name, [bytes, status]] of Object.entries(cases)) {
    await t.test(name, async () => {
      const heard = await say(bytes)
      assert.match(heard, status)
      assert.match(heard, /x-content-type-options: nosniff/)
    })
  }
})
