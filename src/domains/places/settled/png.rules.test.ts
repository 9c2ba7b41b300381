import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { safePng } from './png.rules.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}
const pixels = chunk('IDAT', deflateSync(Buffer.alloc(4)))
const end = chunk('IEND', Buffer.alloc(0))
const picture = (...parts: Buffer[]) => Buffer.concat([signature, ...parts])

test('a picture comes through as it is', () => {
  const plain = picture(header(1, 1), pixels, end)
  assert.deepEqual(safePng(plain), { bytes: new Uint8Array(plain), width: 1, height: 1 })
})

test('nothing but the picture is kept: no words, no places, nothing behind its end', () => {
  const text = chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))
  const made = safePng(
    picture(header(1, 1), text, pixels, chunk('eXIf', Buffer.from('where')), end, Buffer.from('PK<script>')),
  )
  assert.deepEqual(made?.bytes, new Uint8Array(picture(header(1, 1), pixels, end)))
})

test('what is no picture, is cut off, or is too large is refused', () => {
  for (const bytes of [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.alloc(0),
    signature,
    picture(header(1, 1), pixels),
    picture(header(1, 1), end),
    picture(pixels, header(1, 1), end),
    picture(header(2001, 10), pixels, end),
    picture(header(10, 1001), pixels, end),
    picture(header(0, 1), pixels, end),
    picture(header(1, 1), pixels, end).subarray(0, 60),
  ])
    assert.equal(safePng(bytes), undefined)
})
