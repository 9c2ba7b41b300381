import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { freshDatabase } from '../database.ts'
import { foundPlace } from '../place.ts'
import { noteRoutes } from './notes-routes.ts'
import { openEdge } from './open-edge.ts'
import { hiddenFields, visitor } from './visitor.ts'

const db = await freshDatabase({ max: 12 })
await foundPlace(db)
const edge = await openEdge(db, { notes: noteRoutes })
const { app } = edge
const form = '/barchester/notes/new'
const notes = async (): Promise<number> =>
  (await db.sql<{ n: number }>(`select count(*)::int as n from journal.event where type = 'note.made'`))[0]?.n ?? -1

test('a page without a form sets no cookie and writes no session', async () => {
  const answer = await visitor(app).get('/barchester/notes/bins')
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['set-cookie'], undefined)
  assert.equal(answer.headers['cache-control'], 'public, max-age=60')
  assert.deepEqual(await db.sql('select id from sign_in.session'), [])
})

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const [cookie] = (await visitor(app).get(form)).cookies
  assert.deepEqual(
    {
      name: cookie?.name,
      http: cookie?.httpOnly,
      site: cookie?.sameSite,
      path: cookie?.path,
      size: cookie?.value.length,
    },
    { name: 'session', http: true, site: 'Lax', path: '/', size: 43 },
  )
  const secure = await openEdge(db, { notes: noteRoutes }, { publicUrl: 'https://services.example.org' })
  const answer = await visitor(secure.app).get(form)
  assert.match(
    String(answer.headers['set-cookie']),
    /^__Host-session=[^;]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  assert.match(String(answer.headers['strict-transport-security']), /^max-age=63072000/)
})

test('Welsh stands under /cy, and a redirect stays in it', async () => {
  const somebody = visitor(app)
  assert.match((await somebody.get('/cy/barchester/notes/bins')).body, /<p lang="cy">bins<\/p>/)
  const made = await somebody.submit(`/cy${form}`, { text: 'ok' })
  assert.equal(made.statusCode, 303)
  assert.match(String(made.headers.location), /^\/cy\/barchester\/notes\//)
})

test('twenty of the same POST at once, from a browser that has no session row yet, make one thing and hear one answer', async () => {
  const before = await notes()
  const somebody = visitor(app)
  const fields = { ...hiddenFields((await somebody.get(form)).body), text: 'once' }
  const answers = await Promise.all(Array.from({ length: 20 }, () => somebody.post(form, fields)))
  assert.deepEqual([...new Set(answers.map((answer) => answer.statusCode))], [303])
  assert.equal(new Set(answers.map((answer) => answer.headers.location)).size, 1)
  assert.equal((await notes()) - before, 1)
})

test('a form that comes back with errors, or a refusal, leaves its key free', async () => {
  const somebody = visitor(app)
  const hidden = hiddenFields((await somebody.get(form)).body)
  assert.equal((await somebody.post(form, { ...hidden, text: '' })).statusCode, 200)
  assert.equal((await somebody.post(form, { ...hidden, text: 'refuse' })).statusCode, 404)
  assert.equal((await somebody.post(form, { ...hidden, text: 'ok' })).statusCode, 303)
})

test('a POST that makes something needs a key', async () => {
  const somebody = visitor(app)
  const { _csrf = '' } = hiddenFields((await somebody.get(form)).body)
  assert.equal((await somebody.post(form, { _csrf, text: 'ok' })).statusCode, 400)
})

test('a session that has ended gives way to a new one', async () => {
  const somebody = visitor(app)
  await somebody.submit(form, { text: 'ok' })
  const before = somebody.cookies.get('session')
  await db.sql('update sign_in.session set ended_at = now()')
  assert.equal((await somebody.submit(form, { text: 'ok' })).statusCode, 303)
  assert.notEqual(somebody.cookies.get('session'), before)
})

test('programs may call an api route without a cookie; a cookie without its token counts for nothing', async () => {
  const call = (payload: object | string, headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/notes',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    })
  const made = await call({ text: 'hello' })
  assert.deepEqual(
    [made.statusCode, made.headers.location, made.json()],
    [201, '/api/notes/1', { text: 'hello', actor: 'anyone' }],
  )
  const wrong = await call('{"text":')
  assert.equal(wrong.statusCode, 400)
  assert.match(String(wrong.headers['content-type']), /^application\/problem\+json/)
  assert.deepEqual(Object.keys(wrong.json()), ['type', 'title', 'status', 'detail', 'code', 'reference'])
})

test('files are kept typed by what is in them, and not at all when the request comes to nothing', async () => {
  const somebody = visitor(app)
  const hidden = hiddenFields((await somebody.get(form)).body)
  const send = (fields: Record<string, string>, content: Buffer) => {
    const part = (head: string, body: string | Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(`--x\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(body),
        Buffer.from('\r\n'),
      ])
    const parts = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value))
    const payload = Buffer.concat([
      ...parts,
      part('name="photo"; filename="../../etc/passwd.gif"', content),
      Buffer.from('--x--\r\n'),
    ])
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      cookie: `session=${somebody.cookies.get('session')}`,
    }
    return app.inject({ method: 'POST', url: form, headers, payload })
  }
  const kept = (): number =>
    readdirSync(edge.filesFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length
  const gif = Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')

  assert.equal((await send({ ...hidden, text: 'ok' }, gif)).statusCode, 303)
  const events = await db.sql<{ envelope: string }>(
    `select envelope from journal.event where type = 'note.made' order by id desc limit 1`,
  )
  assert.deepEqual(JSON.parse(events[0]?.envelope ?? '{}').data, { files: ['image/gif'] })
  assert.equal(kept(), 1)

  const again = { ...hidden, _key: 'another-key' }
  assert.equal((await send({ ...again, text: 'refuse' }, gif)).statusCode, 404)
  assert.match((await send({ ...again, text: 'ok' }, Buffer.alloc(2000))).body, /too-big/)
  assert.equal((await send({ text: 'ok' }, gif)).statusCode, 403)
  assert.equal((await send({ text: 'ok', _csrf: hidden._csrf ?? '', _key: 'x' }, gif)).statusCode, 400)
  assert.equal(kept(), 1)
})

test('a file goes out as an attachment in which nothing runs', async () => {
  const answer = await visitor(app).get('/barchester/notes/bins/file')
  assert.equal(
    answer.headers['content-disposition'],
    `attachment; filename="___ x.html"; filename*=UTF-8''%C5%B5%22%3B%20x.html`,
  )
  assert.equal(answer.headers['content-security-policy'], "default-src 'none'; sandbox; frame-ancestors 'none'")
})

test('staff act in the membership they chose only where it is theirs', async () => {
  const stranger = visitor(app)
  stranger.cookies.set('acting', '00000000-0000-7000-8000-000000000000.00000000-0000-7000-8000-000000000001')
  assert.equal((await stranger.get('/barchester/staff')).statusCode, 404)
})

test('a node that stops or only reads says so, with when to come back', async () => {
  const somebody = visitor(app)
  const hidden = hiddenFields((await somebody.get(form)).body)
  edge.set({ status: 'read-only', reason: 'the disk is nearly full' })
  const written = await somebody.post(form, { ...hidden, text: 'ok' })
  assert.deepEqual([written.statusCode, written.headers['retry-after']], [503, '5'])
  assert.doesNotMatch(written.body, /Try again</, 'what was sent is not asked for by a link')
  assert.equal((await somebody.get(form)).statusCode, 200)
  edge.set({ status: 'stopping' })
  const read = await somebody.get(form)
  assert.deepEqual([read.statusCode, read.headers['retry-after'], read.headers.connection], [503, '5', 'close'])
  const ready = await somebody.get('/health/ready')
  assert.deepEqual([ready.statusCode, ready.json()], [503, { status: 'stopping' }])
  edge.set({ status: 'ready' })
})

test('what one address sends too much of is answered 429, with when to come back', async () => {
  const strict = await openEdge(db, { notes: noteRoutes }, { limits: { postsPerMinute: 3 } })
  const somebody = visitor(strict.app)
  const codes: number[] = []
  for (let i = 0; i < 5; i++) codes.push((await somebody.submit(form, { text: 'ok' })).statusCode)
  assert.deepEqual(codes, [303, 303, 303, 429, 429])
  const refused = await somebody.post(form, {})
  assert.ok(Number(refused.headers['retry-after']) > 0)
  assert.equal((await somebody.get(form)).statusCode, 200)
})
