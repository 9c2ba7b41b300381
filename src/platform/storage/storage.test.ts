import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { makePng } from '../../../test/files/made-files.ts'
import { FileChanged } from './blobs/check-hash.ts'
import { openStorage } from './storage.ts'
import type { StoredFile } from './stored-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-storage-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const storage = await openStorage(folder)
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
const keep = (content: Buffer | string, name = 'a.pdf', bytes = 1000) =>
  storage.keep(Readable.from([Buffer.from(content)]), name, bytes)
const kept = async (content: Buffer | string, name?: string): Promise<StoredFile> => {
  const file = await keep(content, name)
  return 'fault' in file ? assert.fail(file.fault) : file
}

test('a file is kept whole, with its size, hash, and the type that its content shows', async () => {
  const file = await kept('%PDF-1.7\nhello')
  const sha256 = createHash('sha256').update('%PDF-1.7\nhello').digest('hex')
  assert.deepEqual({ ...file, id: '' }, { id: '', name: 'a.pdf', size: 14, type: 'application/pdf', sha256 })
  assert.equal((await buffer(await storage.open(file))).toString(), '%PDF-1.7\nhello')
  await storage.remove(file.id)
  await storage.remove(file.id)
  assert.deepEqual(files(), [])
})

test('the name says nothing of the type, and one without an ending is given one', async () => {
  assert.equal((await kept('plain words', 'note')).name, 'note.txt')
  assert.equal((await kept(Buffer.from([0, 1, 2, 3]), 'data.bin')).type, 'application/octet-stream')
  assert.equal((await kept(makePng(2, 2), 'IMG 0042')).type, 'image/png')
})

test('of a file that is too large nothing is kept', async () => {
  const before = files().length
  assert.deepEqual(await keep('x'.repeat(1001), 'a.txt'), { name: 'a.txt', fault: 'too-big', most: 1000 })
  await kept('x'.repeat(1000), 'a.txt')
  assert.equal(files().length, before + 1)
})

test('a file that was changed where it lies never arrives whole', async () => {
  const file = await kept('what was sent', 'a.txt')
  const path = files().find((each) => each.endsWith(file.id)) ?? assert.fail()
  appendFileSync(path, '!')
  await assert.rejects(buffer(await storage.open(file)), FileChanged)
})

test('only an id of ours ever becomes a path', async () => {
  for (const id of ['../../etc/passwd', '', 'x'])
    await assert.rejects(storage.open({ id, size: 1, sha256: '' }), /A file id is a UUID/)
})

test('what lies there is listed, each by its id', async () => {
  const file = await kept('listed', 'a.txt')
  const ids = await Array.fromAsync(storage.list(), ({ id }) => id)
  assert.ok(ids.includes(file.id))
})
