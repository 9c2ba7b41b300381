import type { FileBytes } from '../inspect/bytes-of.ts'
import type { Kept } from './jpeg.ts'

const told = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** The chunks of a PNG (W3C PNG, third edition, 5) that are the picture, without texts and Exif, to IEND and no further. */
export const pictureOfPng = async (file: FileBytes): Promise<readonly Kept[] | undefined> => {
  const kept: Kept[] = [{ from: 0, to: 8 }]
  for (let at = 8, turn = 0; turn < 100_000; turn++) {
    const head = await file.at(at, 8)
    if (head.length < 8) return undefined
    const name = head.toString('latin1', 4, 8)
    const next = at + 12 + head.readUInt32BE(0)
    if (next > file.size) return undefined
    if (!told.has(name)) kept.push({ from: at, to: next })
    if (name === 'IEND') return kept
    at = next
  }
  return undefined
}

/** What the extended header of a WebP announces: Exif 0x08, XMP 0x04. */
const announces = 0x0c

/** The chunks of a WebP (RFC 9649) without Exif and XMP, its header saying so. */
export const pictureOfWebp = async (file: FileBytes): Promise<readonly Kept[] | undefined> => {
  const kept: Kept[] = []
  const end = Math.min(file.size, 8 + (await file.at(4, 4)).readUInt32LE(0))
  let size = 4
  for (let at = 12, turn = 0; at + 8 <= end && turn < 100_000; turn++) {
    const head = await file.at(at, 18)
    const name = head.toString('latin1', 0, 4)
    const length = head.readUInt32LE(4)
    const next = at + 8 + length + (length % 2)
    if (next > end) return undefined
    if (name !== 'EXIF' && name !== 'XMP ') {
      size += next - at
      if (name === 'VP8X' && head.length === 18) {
        const flags = Buffer.from(head.subarray(0, 9))
        flags[8] = (flags[8] ?? 0) & ~announces
        kept.push(flags, { from: at + 9, to: next })
      } else kept.push({ from: at, to: next })
    }
    at = next
  }
  const riff = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  riff.writeUInt32LE(size, 4)
  return kept.length === 0 ? undefined : [riff, ...kept]
}
