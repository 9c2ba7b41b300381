import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, pipeline as piped, type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RefusedFile } from '#core/files/refused-file.ts'
import { newId } from '#core/ids.ts'
import type { Blobs } from './blobs/blobs.ts'
import { checkHash, type Particulars } from './blobs/check-hash.ts'
import { openDisk } from './blobs/disk.ts'
import { safeName, withEnding } from './file-name.ts'
import { inspectFile } from './inspect/inspect-file.ts'
import { pictureOnly } from './photos/picture-only.ts'
import type { StoredFile } from './stored-file.ts'

/** The node's files: one object an id, so that erasing one is deleting one. */
export interface Storage extends Pick<Blobs, 'remove' | 'list'> {
  /** keeps a stream of at most `bytes` under an id of its own, or says why not; then nothing is kept */
  keep(from: Readable, name: string | undefined, bytes: number): Promise<StoredFile | RefusedFile>
  /** the bytes; the stream fails before its end where they are not those that were kept */
  open(file: Particulars & { readonly id: string }): Promise<Readable>
}

/** A file that stands in the way of nobody: what a process that was killed left half arrived. */
const forgotten = 24 * 3600 * 1000

const clear = async (arriving: string): Promise<void> => {
  for (const name of await readdir(arriving)) {
    const path = join(arriving, name)
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtimeMs < Date.now() - forgotten) await rm(path, { force: true })
  }
}

const hashOf = async (path: string): Promise<Particulars> => {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.length
  }
  return { size, sha256: hash.digest('hex') }
}

/** Lets through at most `bytes`; takes the rest without keeping it, and says so. */
const atMost = (bytes: number): { readonly through: Transform; isOver(): boolean } => {
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(null, size <= bytes ? chunk : undefined)
    },
  })
  return { through, isOver: () => size > bytes }
}

/**
 * Opens the storage. What arrives is written to `folder` first, looked into there, and put away in `blobs` (a folder beside,
 * unless said) only when it is in order: a name of ours, a content that is what it says, a photo without its place.
 */
export const openStorage = async (folder: string, blobs: Blobs = openDisk(folder)): Promise<Storage> => {
  const arriving = join(folder, 'arriving')
  await mkdir(arriving, { recursive: true, mode: 0o700 })
  await clear(arriving)

  const keep: Storage['keep'] = async (from, given, bytes) => {
    const id = newId()
    const name = safeName(given)
    const came = join(arriving, id)
    const picture = `${came}.picture`
    const limit = atMost(bytes)
    try {
      await pipeline(from, limit.through, createWriteStream(came, { mode: 0o600, flags: 'wx', flush: true }))
      if (limit.isOver()) return { name, fault: 'too-big', most: bytes }
      const found = await inspectFile(came, name)
      if ('fault' in found) return { name, fault: found.fault }
      const written = await pictureOnly(came, found.type, picture)
      if (written === 'broken') return { name, fault: 'broken' }
      if (written === 'written') await rename(picture, came)
      const file = { ...(await hashOf(came)), type: found.type }
      await blobs.put(id, { ...file, path: came })
      return { id, name: withEnding(name, found.type), ...file }
    } finally {
      await rm(came, { force: true })
      await rm(picture, { force: true })
    }
  }

  const open: Storage['open'] = async (file) => {
    const bytes = await blobs.open(file.id)
    // The caller reads the end of the pipe; what fails before it fails there too.
    return piped(bytes, checkHash(file), new PassThrough(), () => undefined)
  }

  return { keep, open, remove: blobs.remove, list: blobs.list }
}
