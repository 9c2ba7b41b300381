import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileTypeFromBuffer } from 'file-type'
import { makeJpeg, makePng } from '../../../../test/files/made-files.ts'
import { pictureOnly } from './picture-only.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-photos-'))
after(() => rmSync(folder, { recursive: true, force: true }))
let turn = 0
const filtered = async (bytes: Buffer, type: string): Promise<Buffer> => {
  const [from, to] = [join(folder, `${++turn}.in`), join(folder, `${turn}.out`)]
  writeFileSync(from, bytes)
  assert.equal(await pictureOnly(from, type, to), 'written')
  return readFileSync(to)
}

// Exif 2.32 by hand, big-endian: IFD0 with orientation 6 and a GPS directory whose latitude is 51° 30' 0".
const exif = Buffer.concat([
  Buffer.from('Exif\0\0', 'latin1'),
  Buffer.from('4d4d002a00000008', 'hex'),
  Buffer.from('0002', 'hex'),
  Buffer.from('011200030000000100060000', 'hex'),
  Buffer.from('882500040000000100000026', 'hex'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('0001', 'hex'),
  Buffer.from('000200050000000300000038', 'hex'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('000000330000000100000001e0000000010000000000000001', 'hex'),
])
const gps = Buffer.from('882500040000000100000026', 'hex')
const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="51,30.0N"/>', 'latin1')

test('a photo keeps its picture and how it is turned, and loses where, when and by what it was taken', async () => {
  const plain = makeJpeg()
  const photo = makeJpeg([
    [0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')],
    [0xe1, exif],
    [0xe1, xmp],
    [0xed, Buffer.from('Photoshop 3.0\0IPTC of Plumstead', 'latin1')],
    [0xfe, Buffer.from('taken at 1 High Street', 'latin1')],
  ])
  const kept = await filtered(photo, 'image/jpeg')
  assert.ok(photo.includes(gps))
  for (const told of [gps, Buffer.from('GPSLatitude'), Buffer.from('Plumstead'), Buffer.from('High Street')])
    assert.ok(!kept.includes(told))
  // Tag 0x0112, a SHORT, once: 6.
  assert.ok(kept.includes(Buffer.from('011200030000000100060000', 'hex')))
  assert.ok(kept.includes(Buffer.from('JFIF')))
  assert.ok(kept.includes(plain.subarray(2)), 'tables, frame and scan are as they were')
  assert.equal((await fileTypeFromBuffer(kept))?.mime, 'image/jpeg')
})

test('what a camera hangs on behind its picture goes', async () => {
  const plain = makeJpeg()
  assert.deepEqual(await filtered(Buffer.concat([plain, Buffer.from('SEFT of a phone')]), 'image/jpeg'), plain)
})

test('an end marker within a table or a thumbnail is not the end of the picture', async () => {
  const between = makeJpeg()
  const scan = between.indexOf(Buffer.from([0xff, 0xda]))
  // A second table after the first scan, as progressive pictures have, with FF D9 in it.
  const table = Buffer.from([0xff, 0xc4, 0, 6, 0xff, 0xd9, 0xff, 0xd9])
  const progressive = Buffer.concat([between.subarray(0, -2), table, between.subarray(scan)])
  assert.deepEqual(await filtered(progressive, 'image/jpeg'), progressive)
})

test('a PNG loses its texts and Exif', async () => {
  const kept = await filtered(
    makePng(2, 2, { eXIf: 'MM GPS', tEXt: 'Location\0Barchester', iTXt: 'XML:com.adobe.xmp' }),
    'image/png',
  )
  assert.deepEqual(kept, makePng(2, 2))
})

test('a WebP loses its Exif and says so', async () => {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const webp = (flags: number, more: readonly Buffer[]): Buffer => {
    const size = Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0])
    const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', size), chunk('VP8 ', Buffer.alloc(11, 1)), ...more])
    return Buffer.concat([chunk('RIFF', body)])
  }
  const kept = await filtered(webp(0x0c, [chunk('EXIF', Buffer.from('GPS')), chunk('XMP ', xmp)]), 'image/webp')
  assert.deepEqual(kept, webp(0, []))
})
