import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { signatureOf } from '../../../../test/files/aws-signature.ts'
import { makePdf } from '../../../../test/files/made-files.ts'
import { openStorage } from '../storage.ts'
import { FileChanged } from './check-hash.ts'
import { openS3, S3Fault } from './s3.ts'

/** A server that speaks the S3 API. It takes any signature, so what it hears is held against the specification here. */
interface S3rver {
  run(): Promise<AddressInfo>
  close(): Promise<void>
  readonly httpServer: Server
}
const OwnS3 = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver

const folder = mkdtempSync(join(tmpdir(), 'moothall-s3-'))
const server = new OwnS3({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: join(folder, 'bucket'),
  configureBuckets: [{ name: 'moothall' }],
})
const { port } = await server.run()
const wronglySigned: string[] = []
server.httpServer.prependListener('request', ({ method = '', url = '', headers }: IncomingMessage) => {
  const carried = /Signature=([0-9a-f]{64})/.exec(String(headers.authorization))?.[1]
  if (carried !== signatureOf({ method, url, headers }, 'S3RVER')) wronglySigned.push(`${method} ${url}`)
})
after(async () => {
  server.httpServer.closeAllConnections()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
const settings = {
  url: `http://127.0.0.1:${port}/moothall/files`,
  region: 'eu-west-2',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
}
const bucket = openS3(settings)
const storage = await openStorage(join(folder, 'arriving'), bucket)
const keep = async (content: Buffer | string, name: string, on = storage) => {
  const file = await on.keep(Readable.from([Buffer.from(content)]), name, 50_000_000)
  return 'fault' in file ? assert.fail(file.fault) : file
}

test('a file is kept in the bucket and comes back as it was', async () => {
  const file = await keep(makePdf(), 'ŵy & bill.pdf')
  assert.deepEqual(await buffer(await storage.open(file)), makePdf())
  await storage.remove(file.id)
  await storage.remove(file.id)
  await assert.rejects(storage.open(file), S3Fault)
})

test('large files stream both ways', async () => {
  const large = Buffer.alloc(30_000_000, 'Tŷ ar y bryn. ')
  const file = await keep(large, 'large.txt')
  let size = 0
  for await (const piece of (await storage.open(file)) as AsyncIterable<Buffer>) {
    assert.ok(piece.length <= 1_000_000)
    size += piece.length
  }
  assert.equal(size, large.length)
})

test('everything in the bucket is listed, and what is not a file of ours is passed over', async () => {
  const before = await Array.fromAsync(storage.list(), ({ id }) => id)
  const ids: string[] = []
  for (let n = 0; n < 12; n++) ids.push((await keep(`file ${n}`, `${n}.txt`)).id)
  const beside = openS3({ ...settings, url: `http://127.0.0.1:${port}/moothall/other` })
  await keep('another’s', 'a.txt', await openStorage(join(folder, 'other'), beside))
  const listed = await Array.fromAsync(storage.list(), ({ id, at }) => ({ id, at }))
  assert.deepEqual(listed.map(({ id }) => id).sort(), [...before, ...ids].sort())
  for (const { at } of listed) assert.ok(Math.abs(at.epochMilliseconds - Date.now()) < 120_000)
})

test('a file that was changed in the bucket never arrives whole', async () => {
  const [first, second] = [await keep('what was sent', 'a.txt'), await keep('something else', 'b.txt')]
  await assert.rejects(buffer(await storage.open({ ...first, id: second.id })), FileChanged)
})

test('every request so far carried the signature that the specification asks for', () => {
  // Amazon's own example: "GET Object" in "Signature Calculations for the Authorization Header".
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const authorization =
    'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=x'
  const headers = {
    authorization,
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': hash,
    'x-amz-date': '20130524T000000Z',
  }
  assert.equal(
    signatureOf({ method: 'GET', url: '/test.txt', headers }, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  )
  assert.deepEqual(wronglySigned, [])
})

test('a stranger is refused, and nothing is kept', async () => {
  const at = await openStorage(join(folder, 'stranger'), openS3({ ...settings, accessKeyId: 'STRANGER' }))
  await assert.rejects(at.keep(Readable.from([Buffer.from('x')]), 'a.txt', 10), S3Fault)
})

test('a bucket that cannot be reached fails, and says so', async () => {
  const nowhere = openS3({ ...settings, url: 'http://127.0.0.1:1/moothall' })
  const at = await openStorage(join(folder, 'nowhere'), nowhere)
  await assert.rejects(at.keep(Readable.from([Buffer.from('x')]), 'a.txt', 10))
})
