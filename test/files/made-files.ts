import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

const u16 = (n: number): Buffer => {
  const b = Buffer.alloc(2)
  b.writeUInt16LE(n)
  return b
}
const u32 = (n: number): Buffer => {
  const b = Buffer.alloc(4)
  b.writeUInt32LE(n)
  return b
}

/** What an entry of a made archive holds; `says` is the unfolded size that it claims, `flags` its general purpose bits. */
export interface MadeEntry {
  readonly name: string
  readonly content: Buffer | string
  readonly says?: number
  readonly flags?: number
}

/** A ZIP archive by hand (APPNOTE.TXT), for tests that must say what stands in it to the byte. */
export const makeZip = (entries: readonly MadeEntry[]): Buffer => {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, content, says, flags = 0 } of entries) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const about = Buffer.concat([
      u16(20),
      u16(flags),
      u16(8),
      u32(0),
      u32(crc32(bytes)),
      u32(packed.length),
      u32(says ?? bytes.length),
      u16(name.length),
    ])
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, u16(0), Buffer.from(name), packed])
    local.push(head)
    central.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        u16(20),
        about,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
        Buffer.from(name),
      ]),
    )
    at += head.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'),
    u16(entries.length),
    u16(entries.length),
    u32(directory.length),
    u32(at),
    u16(0),
  ])
  return Buffer.concat([...local, directory, end])
}

/** A Word document (ECMA-376) of the parts that make it one, with more parts beside. */
export const makeDocx = (more: readonly MadeEntry[] = [], text = '<w:document/>'): Buffer =>
  makeZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: 'word/document.xml', content: text },
    ...more,
  ])

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, check])
}

/** A PNG (W3C PNG) of grey pixels that says it is this large; `chunks` stand before its data. */
export const makePng = (width: number, height: number, chunks: Readonly<Record<string, string>> = {}): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  const rows = Buffer.alloc(Math.min(height, 8) * (Math.min(width, 8) + 1))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...Object.entries(chunks).map(([name, text]) => chunk(name, Buffer.from(text, 'latin1'))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The smallest GIF that browsers draw, ended as it should be. */
export const gif: Buffer = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')

/** A one-page PDF (ISO 32000) with these objects beside. */
export const makePdf = (objects = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n${objects}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  )

/** A JPEG (ITU-T T.81) of one grey pixel, with these segments (marker and content) after its start. */
export const makeJpeg = (
  segments: readonly (readonly [number, Buffer])[] = [],
  size: readonly [number, number] = [1, 1],
): Buffer => {
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  }
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(size[1], 1)
  frame.writeUInt16BE(size[0], 3)
  const dc = Buffer.concat([Buffer.from([0, 0, 1]), Buffer.alloc(14), Buffer.from([0])])
  const ac = Buffer.concat([Buffer.from([0x10, 0, 1]), Buffer.alloc(14), Buffer.from([0])])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments.map(([marker, content]) => segment(marker, content)),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(0xc0, frame),
    segment(0xc4, dc),
    segment(0xc4, ac),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0xd9]),
  ])
}
