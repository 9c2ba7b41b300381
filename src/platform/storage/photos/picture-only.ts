import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type FileBytes, withBytes } from '../inspect/bytes-of.ts'
import { type Kept, pictureOfJpeg } from './jpeg.ts'
import { pictureOfPng, pictureOfWebp } from './png-and-webp.ts'

const pictures: Readonly<Record<string, (file: FileBytes) => Promise<readonly Kept[] | undefined>>> = {
  'image/jpeg': pictureOfJpeg,
  'image/png': pictureOfPng,
  'image/webp': pictureOfWebp,
}

async function* partsOf(path: string, kept: readonly Kept[]): AsyncGenerator<Buffer> {
  for (const part of kept)
    if (Buffer.isBuffer(part)) yield part
    else if (part.to > part.from) yield* createReadStream(path, { start: part.from, end: part.to - 1 })
}

/**
 * Writes a photo to `to` as its picture alone: where it was taken, when, with what and by whom is left out, unread. A place
 * is asked for by a question, never taken in passing. 'whole' for a format that is left as it is, 'broken' for one that
 * cannot be followed to its picture.
 */
export const pictureOnly = async (path: string, type: string, to: string): Promise<'written' | 'whole' | 'broken'> => {
  const pictureOf = pictures[type]
  if (!pictureOf) return 'whole'
  const kept = await withBytes(path, pictureOf)
  if (!kept) return 'broken'
  await pipeline(Readable.from(partsOf(path, kept)), createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true }))
  return 'written'
}
