import type { FileBytes } from '../inspect/bytes-of.ts'

/** Part of a file that stays: bytes of our own, or where it stands in the file. */
export type Kept = Buffer | { readonly from: number; readonly to: number }

const isIcc = (head: Buffer): boolean => head.toString('latin1', 4, 15) === 'ICC_PROFILE'

/** JFIF, colour profile and Adobe's colour transform stay; Exif, XMP, IPTC, comments and all others may say where and who. */
const stays = (marker: number, head: Buffer): boolean =>
  marker === 0xe0 ||
  marker === 0xee ||
  (marker === 0xe2 && isIcc(head)) ||
  marker < 0xe0 ||
  (marker > 0xef && marker !== 0xfe)

/** How the picture is to be turned (Exif 2.32, tag 0x0112): 1 to 8, 1 where it does not say. */
const orientationIn = (exif: Buffer): number => {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 16) return 1
  const tiff = exif.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const u32 = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const ifd = u32(4)
  for (let entry = 0; entry < Math.min(u16(ifd), 200); entry++) {
    const at = ifd + 2 + 12 * entry
    if (u16(at) === 0x0112) return u16(at + 8)
  }
  return 1
}

/** An Exif segment that says how to turn the picture and nothing else. */
const onlyOrientation = (orientation: number): Buffer => {
  const tiff = '4d4d002a00000008000101120003000000010000000000000000'
  const segment = Buffer.from(`ffe10022457869660000${tiff}`, 'hex')
  segment.writeUInt16BE(orientation, 2 + 2 + 6 + 18)
  return segment
}

/** Where the picture's data ends: behind its EOI marker, or the end of the file where it was cut off. */
const endOfPicture = async (file: FileBytes, scan: number): Promise<number> => {
  let at = scan
  for (;;) {
    const bytes = await file.at(at, 256 * 1024)
    let mark = bytes.indexOf(0xff)
    while (mark >= 0 && mark + 4 <= bytes.length) {
      const next = bytes[mark + 1] ?? 0
      if (next === 0xd9) return at + mark + 2
      const isData = next === 0 || next === 0xff || next === 1 || (next >= 0xd0 && next <= 0xd7)
      mark = bytes.indexOf(0xff, mark + (isData ? (next === 0xff ? 1 : 2) : 2 + bytes.readUInt16BE(mark + 2)))
      if (!isData && mark < 0) break
    }
    if (bytes.length < 256 * 1024) {
      const tail = bytes.subarray(Math.max(0, bytes.length - 2))
      return tail[0] === 0xff && tail[1] === 0xd9 ? at + bytes.length : file.size
    }
    at += mark >= 0 ? mark : bytes.length
  }
}

/**
 * The parts of a JPEG (ITU-T T.81 B.1) that are the picture: without where and when it was taken, by what and by whom, and
 * without whatever a camera hung on behind. Undefined where it cannot be followed to its picture.
 */
export const pictureOfJpeg = async (file: FileBytes): Promise<readonly Kept[] | undefined> => {
  const kept: Kept[] = [{ from: 0, to: 2 }]
  let orientation = 1
  for (let at = 2, turn = 0; turn < 10_000; turn++) {
    const head = await file.at(at, 18)
    if (head.length < 4 || head[0] !== 0xff) return undefined
    const marker = head[1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const next = at + 2 + head.readUInt16BE(2)
    if (marker === 0xe1) orientation = Math.max(orientation, orientationIn(await file.at(at + 4, next - at - 4)))
    if (marker === 0xda) {
      if (orientation > 1 && orientation < 9) kept.splice(1, 0, onlyOrientation(orientation))
      return [...kept, { from: at, to: await endOfPicture(file, next) }]
    }
    if (stays(marker, head)) kept.push({ from: at, to: next })
    at = next
  }
  return undefined
}
