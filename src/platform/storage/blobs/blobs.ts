import type { Readable } from 'node:stream'

/** A file that stands ready on this machine's disk to be put away. `sha256` in hex. */
export interface ReadyFile {
  readonly path: string
  readonly size: number
  readonly type: string
  readonly sha256: string
}

/** Where files lie: a folder of this machine, or a bucket. One object an id (a UUIDv7), so that erasing one is deleting one. */
export interface Blobs {
  /** puts a file away whole or not at all; the ready file may be gone afterwards */
  put(id: string, file: ReadyFile): Promise<void>
  /** its bytes; the stream fails where it is not there */
  open(id: string): Promise<Readable>
  /** no error when it is gone already */
  remove(id: string): Promise<void>
  /** every id, in no order, with the time it was put away */
  list(): AsyncIterable<{ readonly id: string; readonly at: Temporal.Instant }>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Is it an id of ours? Nothing else ever becomes part of a path or of an object's name. */
export const isFileId = (id: string): boolean => uuid.test(id)

/** The name under which a file is put away: `ab/…`, by its last two digits, so that no folder grows without end. */
export const blobName = (id: string): string => {
  if (!isFileId(id)) throw new Error('A file id is a UUID')
  return `${id.slice(-2)}/${id}`
}
