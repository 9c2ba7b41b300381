import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Route } from '#platform/http/route.ts'
import { routes } from '../../src/app.ts'
import { freshDatabase } from '../database.ts'
import { foundPlace } from '../place.ts'
import { noteRoutes } from './notes-routes.ts'
import { openEdge } from './open-edge.ts'
import { hiddenFields, visitor } from './visitor.ts'

const db = await freshDatabase()
await foundPlace(db)
const edge = await openEdge(db, { ...routes, notes: noteRoutes })
const { app, log } = edge
const form = '/barchester/notes/new'

const changing: readonly Route[] = [...Object.values(routes).flat(), ...noteRoutes].filter(
  ({ method }) => method !== 'GET',
)
const addressOf = (path: string): string => path.replace('/:org', '/barchester').replace(/:[a-zA-Z]+(\([^)]*\))?/g, 'x')

const tokenOf = async (): Promise<{ session: string; token: string }> => {
  const somebody = visitor(app)
  const token = hiddenFields((await somebody.get(form)).body)._csrf ?? ''
  return { session: somebody.cookies.get('session') ?? '', token }
}

test('no mounted route that changes something takes a request from another site', async (t) => {
  const { session, token } = await tokenOf()
  for (const { method, path } of changing) {
    await t.test(`${method} ${path}`, async () => {
      for (const forged of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'http://localhost:3001' },
      ]) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: `session=${session}`, ...forged }
        const answer = await app.inject({
          method,
          url: addressOf(path),
          headers,
          payload: `_csrf=${encodeURIComponent(token)}`,
        })
        assert.equal(answer.statusCode, 403, JSON.stringify(forged))
      }
    })
  }
})

/** Programs call these too: no token, but then no session either. */
const withoutToken = changing.filter(({ csrf }) => csrf === 'origin').map(({ method, path }) => `${method} ${path}`)

test('no mounted page that changes something takes a form without the token of its own session', async (t) => {
  const mine = await tokenOf()
  const others = await tokenOf()
  for (const { method, path, csrf } of changing) {
    if (csrf === 'origin') continue
    await t.test(`${method} ${path}`, async () => {
      for (const [session, token] of [
        [mine.session, ''],
        [mine.session, others.token],
        [mine.session, `${mine.token.slice(0, -2)}AA`],
        ['', mine.token],
        ['x'.repeat(43), mine.token],
      ] as const) {
        const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: `session=${session}` }
        const answer = await app.inject({
          method,
          url: addressOf(path),
          headers,
          payload: `_csrf=${encodeURIComponent(token)}`,
        })
        assert.ok([403, 400].includes(answer.statusCode), `${answer.statusCode}`)
        assert.ok(answer.statusCode === 403 || /:[a-z]/.test(path), 'only a malformed address is told first')
      }
    })
  }
})

test('the routes that programs may call without a token are these and no others', () => {
  const known = [
    'POST /notes/sign-in',
    'POST /api/notes',
    'POST /demo/sign-in',
    'POST /demo/clock',
    'POST /demo/faults',
  ]
  const webhooks = withoutToken.filter((route) => /^(POST|PUT|PATCH|DELETE) \/api\//.test(route))
  assert.deepEqual(
    withoutToken.filter((route) => !known.includes(route) && !webhooks.includes(route)),
    [],
  )
})

test('a route without a token gives a session cookie no effect', async () => {
  const { session } = await tokenOf()
  const answer = await app.inject({ method: 'POST', url: '/notes/sign-in', headers: { cookie: `session=${session}` } })
  assert.deepEqual([answer.statusCode, answer.json()], [200, { session: true }])
  assert.deepEqual(await db.sql('select id from sign_in.session where token_hash = sha256($1::bytea)', [session]), [])
})

const always = {
  'content-security-policy': /frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cache-control': /^(no-store|public, max-age=(60|31536000, immutable))$/,
}

test('the security headers stand on every reply: pages, refusals, defects, files, style sheets, redirects, bad addresses', async () => {
  const somebody = visitor(app)
  const [style] = /\/assets\/moothall-[0-9a-f]+\.css/.exec((await somebody.get('/nowhere')).body) ?? []
  assert.ok(style)
  const answers = [
    await somebody.get(form),
    await somebody.get(style),
    await somebody.get('/nowhere'),
    await somebody.get('/barchester/notes/%zz'),
    await somebody.get('/barchester/notes/%00'),
    await somebody.get('/barchester/notes/bins/file'),
    await somebody.get('/health/ready'),
    await somebody.get('/metrics'),
    await somebody.get('/api/openapi.json'),
    await somebody.submit(form, { text: 'ok' }),
    await somebody.submit(form, { text: 'break' }),
    await somebody.post(form, {}),
    await app.inject({ method: 'DELETE', url: form }),
    await app.inject({ method: 'HEAD', url: form }),
  ]
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 404, 400, 400, 200, 200, 200, 200, 303, 500, 403, 405, 200],
  )
  for (const { headers, statusCode, raw } of answers) {
    for (const [name, shape] of Object.entries(always))
      assert.match(String(headers[name]), shape, `${name} on ${raw.req.url} (${statusCode})`)
  }
  for (const { headers } of answers) assert.doesNotMatch(String(headers['content-security-policy']), /unsafe/)
})

test('a defect is told with the reference under which it stands in the log, and with nothing else of it', async () => {
  const answer = await visitor(app).submit(form, { text: 'break' })
  assert.equal(answer.statusCode, 500)
  const [, reference = ''] = /data-reference="([^"]+)"/.exec(answer.body) ?? []
  assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const line = log.find((each) => each.includes(reference))
  assert.ok(line?.includes('notes-routes.ts'))
  assert.doesNotMatch(answer.body, /notes-routes|could not keep/)
})

test('nothing that was typed reaches the log: not from forms, addresses, JSON, files, headers, nor through an error', async () => {
  const canary = 'Canaria Whistlethwaite'
  const somebody = visitor(app)
  await somebody.submit(form, { text: canary })
  await somebody.submit(form, { text: 'break', who: canary })
  await somebody.get(`/barchester/notes/${encodeURIComponent(canary)}?q=${encodeURIComponent(canary)}`)
  await somebody.get(`/${encodeURIComponent(canary)}`, { 'user-agent': canary, 'x-forwarded-for': canary })
  await app.inject({
    method: 'POST',
    url: '/api/notes',
    headers: { 'content-type': 'application/json' },
    payload: `{"text":${canary}`,
  })
  assert.ok(log.length > 5)
  for (const word of [canary, encodeURIComponent(canary), 'Whistlethwaite', '127.0.0.1']) {
    assert.deepEqual(
      log.filter((line) => line.includes(word)),
      [],
    )
  }
})

const bodies: Readonly<Record<string, [type: string, body: string | Buffer]>> = {
  'ten times too large': ['application/x-www-form-urlencoded', `text=${'x'.repeat(2_600_000)}`],
  'ten thousand keys': [
    'application/x-www-form-urlencoded',
    Array.from({ length: 10_000 }, (_, i) => `k${i}=1`).join('&'),
  ],
  'one key ten thousand times': ['application/x-www-form-urlencoded', 'text=1&'.repeat(10_000)],
  '__proto__ as a field': ['application/x-www-form-urlencoded', '__proto__=1&__proto__[x]=2&constructor=3&toString=4'],
  NUL: ['application/x-www-form-urlencoded', 'text=a%00b'],
  'half a surrogate pair': ['application/x-www-form-urlencoded', 'text=%ED%A0%80'],
  'overlong UTF-8': ['application/x-www-form-urlencoded', 'text=%C0%AF'],
  'broken escapes': ['application/x-www-form-urlencoded', 'text=%&%zz=%1'],
  'bytes that are no text': ['application/x-www-form-urlencoded', Buffer.from([0xff, 0xfe, 0x00, 0x3d])],
  'deep JSON': ['application/json', `{"text":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  '__proto__ in JSON': ['application/json', '{"__proto__":{"admin":true},"text":"x"}'],
  'a number beyond a double': ['application/json', '{"text":"x","n":1e400}'],
  'NUL in JSON': ['application/json', '{"text":"a\\u0000b"}'],
  'half a surrogate pair in JSON': ['application/json', '{"text":"\\ud800"}'],
  'no JSON at all': ['application/json', 'nope'],
  'an unknown type': ['application/x-nothing', 'x'],
  'multipart without a boundary': ['multipart/form-data', 'x'],
  'multipart that ends in the middle': [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb',
  ],
  'multipart of a thousand files': [
    'multipart/form-data; boundary=x',
    `${'--x\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nb\r\n'.repeat(1000)}--x--`,
  ],
}

test('no body, however bad, is answered with a fault of ours', async (t) => {
  const { session, token } = await tokenOf()
  for (const [name, [type, body]] of Object.entries(bodies)) {
    await t.test(name, async () => {
      for (const url of [form, '/api/notes']) {
        const headers = {
          'content-type': type,
          cookie: `session=${session}`,
          'x-csrf-token': token,
          'idempotency-key': 'bad-body-1',
        }
        const answer = await app.inject({ method: 'POST', url, headers, payload: body })
        assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode}`)
        assert.notEqual(answer.statusCode, 0)
      }
    })
  }
  assert.equal(({} as Record<string, unknown>).admin, undefined)
})
