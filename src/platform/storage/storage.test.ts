import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openStorage } from './storage.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-storage-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const storage = await openStorage(folder)
const files = (): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length
const keep = (content: Buffer | string, bytes = 1000) =>
  storage.keep(Readable.from([Buffer.from(content)]), 'a.pdf', bytes)

test('a file is kept whole, with its size, hash, and the type that its content shows', async () => {
  const kept = await keep('%PDF-1.7\nhello')
  assert.ok(kept)
  const sha256 = createHash('sha256').update('%PDF-1.7\nhello').digest('hex')
  assert.deepEqual({ ...kept, id: '' }, { id: '', name: 'a.pdf', size: 14, type: 'application/pdf', sha256 })
  assert.equal((await buffer(storage.open(kept.id))).toString(), '%PDF-1.7\nhello')
  await storage.remove(kept.id)
  await storage.remove(kept.id)
  assert.equal(files(), 0)
})

test('the name says nothing of the type', async () => {
  assert.equal((await keep('<html><script>'))?.type, 'text/plain')
  assert.equal((await keep(Buffer.from([0, 1, 2, 3])))?.type, 'application/octet-stream')
  assert.equal(
    (await keep(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82])))?.type,
    'image/png',
  )
})

test('of a file that is too large nothing is kept', async () => {
  const before = files()
  assert.equal(await keep('x'.repeat(1001)), undefined)
  assert.ok(await keep('x'.repeat(1000)))
  assert.equal(files(), before + 1)
})

test('only an id of ours ever becomes a path', () => {
  assert.throws(() => storage.open('../../etc/passwd'))
  assert.throws(() => storage.open(''))
})
