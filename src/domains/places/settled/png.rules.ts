/** An image made safe: its bytes with nothing in them but the picture, and its size in pixels. */
export interface SafeImage {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The picture and what its colours need (PNG, third edition, 5.6); text, times, places and everything else are left out. */
const kept = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']
const mostWide = 2000
const mostHigh = 1000

interface Chunk {
  readonly type: string
  readonly from: number
  readonly to: number
}

const chunksOf = (bytes: Uint8Array): readonly Chunk[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const to = at + 12 + view.getUint32(at)
    if (to > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return undefined
    chunks.push({ type, from: at, to })
    if (type === 'IEND') return chunks
    at = to
  }
  return undefined
}

/**
 * Takes the bytes of a PNG (PNG specification, third edition) and returns the same picture without anything else that
 * was in the file: metadata, and whatever stood behind its end. Undefined where it is no PNG, or larger than 2,000 by
 * 1,000 pixels.
 */
export const safePng = (bytes: Uint8Array): SafeImage | undefined => {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined
  const chunks = chunksOf(bytes)
  if (chunks?.[0]?.type !== 'IHDR' || chunks[0].to - chunks[0].from !== 25) return undefined
  if (!chunks.some(({ type }) => type === 'IDAT')) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  if (width < 1 || height < 1 || width > mostWide || height > mostHigh) return undefined
  const parts = chunks.filter(({ type }) => kept.includes(type)).map(({ from, to }) => bytes.subarray(from, to))
  return { bytes: Uint8Array.from([...signature, ...parts.flatMap((part) => [...part])]), width, height }
}
