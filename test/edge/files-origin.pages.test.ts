import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { newId } from '#core/ids.ts'
import { fileOpenedBy, openedPath } from '#platform/http/files/opened-address.ts'
import { blobName } from '#platform/storage/blobs/blobs.ts'
import { html } from '#platform/views/html.ts'
import { page, type Route } from '../../src/platform/http/route.ts'
import { freshDatabase } from '../database.ts'
import { foundPlace } from '../place.ts'
import { openEdge } from './open-edge.ts'
import { visitor } from './visitor.ts'

const db = await freshDatabase()
await foundPlace(db)
const bytes = Buffer.from('<script>alert(document.cookie)</script>')
const file = {
  id: newId(),
  name: 'Passport of Mary Bold.html',
  type: 'text/html',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}
const { id, size, sha256, name, type } = file
const open = { access: ['anyone'], policy: (): true => true, purpose: 'service', event: 'none', shows: 'none' } as const
const get = { ...open, method: 'GET', schema: {} } as const
const routes: readonly Route[] = [
  page({
    ...get,
    path: '/sent',
    handle: async () => ({ file: { bytes: { stored: { id, size, sha256 } }, type, name } }),
  }),
  page({
    ...get,
    path: '/letter',
    handle: async () => ({ file: { bytes, type: 'application/pdf', name: 'letter.pdf' } }),
  }),
  page({ ...get, path: '/form', handle: async (_work, { csrf }) => ({ html: html`<form>${csrf}</form>` }) }),
]
const files = 'https://files.example.org'
const edge = await openEdge(db, { test: routes }, { publicUrl: 'https://services.example.org', filesUrl: files })
const kept = join(edge.filesFolder, blobName(id))
mkdirSync(dirname(kept), { recursive: true })
writeFileSync(kept, bytes)
const on = (origin: string, url: string) => edge.app.inject({ url, headers: { host: new URL(origin).host } })
const services = 'https://services.example.org'

test('what somebody sent is served from an origin that has no session, by an address that says nothing of it', async () => {
  const led = await on(services, '/sent')
  assert.equal(led.statusCode, 303)
  const location = new URL(led.headers.location ?? '')
  assert.equal(location.origin, files)
  assert.doesNotMatch(Buffer.from(location.pathname, 'base64url').toString() + location.href, /Mary|Passport|html/)
  assert.ok(!location.href.includes(id))
  const served = await on(files, location.pathname)
  assert.equal(served.statusCode, 200)
  assert.deepEqual(served.rawPayload, bytes)
  assert.match(String(served.headers['content-disposition']), /^attachment; filename="Passport of Mary Bold\.html"/)
  assert.equal(served.headers['content-security-policy'], "default-src 'none'; sandbox; frame-ancestors 'none'")
  assert.deepEqual(
    [served.headers['x-content-type-options'], served.headers['cache-control'], served.headers['set-cookie']],
    ['nosniff', 'no-store', undefined],
  )
  // What the node wrote itself is no danger to it, and needs no second address.
  assert.equal((await on(services, '/letter')).statusCode, 200)
})

test('the origin of files serves nothing else, and an address of a file opens nowhere else', async () => {
  const { pathname } = new URL((await on(services, '/sent')).headers.location ?? '')
  assert.equal((await on(services, pathname)).statusCode, 404)
  for (const path of ['/', '/sent', '/form', '/sign-in', '/health/ready', '/assets/app.css', '/opened', '/openedx/y']) {
    const strayed = await on(files, path)
    assert.equal(strayed.statusCode, 404, path)
    assert.match(String(strayed.headers['content-type']), /^text\/plain/, path)
    assert.equal(strayed.headers['set-cookie'], undefined)
  }
  const by = visitor(edge.app)
  await by.get('/form', { host: 'services.example.org' })
  assert.equal((await by.post('/form', {}, { host: 'files.example.org', origin: files })).statusCode, 404)
})

test('an address that was changed, that another node made, or whose minute is over opens nothing', async () => {
  const { pathname } = new URL((await on(services, '/sent')).headers.location ?? '')
  for (let at = '/opened/'.length; at < pathname.length; at += 7) {
    const other = pathname[at] === 'A' ? 'B' : 'A'
    assert.equal((await on(files, `${pathname.slice(0, at)}${other}${pathname.slice(at + 1)}`)).statusCode, 404)
  }
  for (const short of ['x', 'AAAA', 'A'.repeat(300)])
    assert.equal((await on(files, `/opened/${short}`)).statusCode, 404)
  const now = Temporal.Instant.from('2026-06-01T09:00:00Z')
  const sealed = openedPath('one key', file, now).slice('/opened/'.length)
  assert.deepEqual(fileOpenedBy('one key', sealed, now.add({ seconds: 59 })), file)
  assert.equal(fileOpenedBy('one key', sealed, now.add({ seconds: 61 })), undefined)
  assert.equal(fileOpenedBy('another key', sealed, now), undefined)
})
