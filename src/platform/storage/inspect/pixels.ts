import type { FileBytes } from './bytes-of.ts'

const headBytes = 256 * 1024

const ofPng = (b: Buffer): number => (b.length < 24 ? 0 : b.readUInt32BE(16) * b.readUInt32BE(20))
const ofGif = (b: Buffer): number => (b.length < 10 ? 0 : b.readUInt16LE(6) * b.readUInt16LE(8))

const ofWebp = (b: Buffer): number => {
  if (b.length < 30) return 0
  const kind = b.toString('latin1', 12, 16)
  if (kind === 'VP8X') return (b.readUIntLE(24, 3) + 1) * (b.readUIntLE(27, 3) + 1)
  if (kind === 'VP8L') return ((b.readUInt32LE(21) & 0x3fff) + 1) * (((b.readUInt32LE(21) >> 14) & 0x3fff) + 1)
  return kind === 'VP8 ' ? (b.readUInt16LE(26) & 0x3fff) * (b.readUInt16LE(28) & 0x3fff) : 0
}

/** The largest of the sizes that a HEIF file names (`ispe`, ISO/IEC 23008-12 6.5.3). */
const ofHeif = (b: Buffer): number => {
  let largest = 0
  for (let at = b.indexOf('ispe'); at >= 0 && at + 16 <= b.length; at = b.indexOf('ispe', at + 4))
    largest = Math.max(largest, b.readUInt32BE(at + 8) * b.readUInt32BE(at + 12))
  return largest
}

/** A frame header (ITU-T T.81 B.2.2) is any of SOF0 to SOF15 but DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const ofJpeg = async (file: FileBytes): Promise<number> => {
  let largest = 0
  for (let at = 2, turn = 0; turn < 1000; turn++) {
    const head = await file.at(at, 9)
    if (head.length < 9 || head[0] !== 0xff) return largest
    const marker = head[1] ?? 0
    if (isFrame(marker)) largest = Math.max(largest, head.readUInt16BE(5) * head.readUInt16BE(7))
    if (marker === 0xda) return largest
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(2)
  }
  return largest
}

const readers: Readonly<Record<string, (head: Buffer) => number>> = {
  'image/png': ofPng,
  'image/gif': ofGif,
  'image/webp': ofWebp,
  'image/heic': ofHeif,
  'image/heif': ofHeif,
}

/** How many pixels a picture says that it has, without unfolding it; 0 where it does not say or is none. */
export const declaredPixels = async (file: FileBytes, type: string): Promise<number> => {
  if (type === 'image/jpeg') return ofJpeg(file)
  const reader = readers[type]
  return reader ? reader(await file.at(0, headBytes)) : 0
}
