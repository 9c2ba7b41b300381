import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

/**
 * The font inside a WOFF file (W3C WOFF 1.0, sections 3 to 5), as an OpenType file. What writes PDF reads WOFF too, but
 * unpacks a whole table for every letter: a letter of one page took a second.
 */
const unpackWoff = (woff: Buffer): Buffer => {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + i * 20
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field))
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packed === length ? bytes : inflateSync(bytes),
    }
  })
  const head = Buffer.alloc(12 + count * 16)
  const power = 2 ** Math.floor(Math.log2(count))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  let offset = head.length
  const parts = [head]
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const at = 12 + i * 16
    tag.copy(head, at)
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(bytes.length, at + 12)
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(padded)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

const kept = new Map<string, Buffer>()

/** Roboto in a style, as an OpenType file; read once. It has every letter of Welsh. */
export const typeface = (style: 'Regular' | 'Bold'): Buffer => {
  const known = kept.get(style)
  if (known) return known
  const file = import.meta.resolve(`roboto-fontface/fonts/roboto/Roboto-${style}.woff`)
  const font = unpackWoff(readFileSync(fileURLToPath(file)))
  kept.set(style, font)
  return font
}
