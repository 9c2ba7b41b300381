import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Blobs, blobName, isFileId } from './blobs.ts'

/** Files in a folder of this machine. Ready files must lie on the same file system: they are moved, not copied. */
export const openDisk = (folder: string): Blobs => {
  const pathOf = (id: string): string => join(folder, blobName(id))
  return {
    put: async (id, { path }) => {
      const to = pathOf(id)
      await mkdir(dirname(to), { recursive: true, mode: 0o700 })
      await rename(path, to)
    },
    open: async (id) => createReadStream(pathOf(id)),
    remove: async (id) => rm(pathOf(id), { force: true }),
    list: async function* () {
      for (const branch of await readdir(folder, { withFileTypes: true })) {
        if (!branch.isDirectory() || !/^[0-9a-f]{2}$/.test(branch.name)) continue
        for (const id of await readdir(join(folder, branch.name))) {
          const found = isFileId(id) ? await stat(pathOf(id)).catch(() => undefined) : undefined
          if (found) yield { id, at: Temporal.Instant.fromEpochMilliseconds(Math.floor(found.mtimeMs)) }
        }
      }
    },
  }
}
