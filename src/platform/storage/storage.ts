import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '#core/ids.ts'
import { mediaType } from './media-type.ts'
import type { StoredFile } from './stored-file.ts'

/** The node's files: on its own disk, one file an id, so that erasing one is deleting one. */
export interface Storage {
  /** keeps a stream of at most `bytes`; undefined, and nothing kept, when it is longer */
  keep(from: Readable, name: string, bytes: number): Promise<StoredFile | undefined>
  open(id: string): Readable
  /** no error when it is gone already */
  remove(id: string): Promise<void>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Opens the storage in a folder of its own. Ids are UUIDs and nothing else ever becomes part of a path. */
export const openStorage = async (folder: string): Promise<Storage> => {
  const arriving = join(folder, 'arriving')
  await mkdir(arriving, { recursive: true, mode: 0o700 })

  const pathOf = (id: string): string => {
    if (!uuid.test(id)) throw new Error('A file id is a UUID')
    return join(folder, id.slice(-2), id)
  }

  const keep: Storage['keep'] = async (from, name, bytes) => {
    const id = newId()
    const temporary = join(arriving, id)
    const hash = createHash('sha256')
    let size = 0
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size <= bytes) hash.update(chunk)
        done(null, size <= bytes ? chunk : undefined)
      },
    })
    try {
      await pipeline(from, measure, createWriteStream(temporary, { mode: 0o600, flags: 'wx', flush: true }))
      if (size > bytes) return undefined
      const type = await mediaType(temporary)
      await mkdir(join(folder, id.slice(-2)), { recursive: true, mode: 0o700 })
      await rename(temporary, pathOf(id))
      return { id, name, size, type, sha256: hash.digest('hex') }
    } finally {
      await rm(temporary, { force: true })
    }
  }

  return { keep, open: (id) => createReadStream(pathOf(id)), remove: (id) => rm(pathOf(id), { force: true }) }
}
