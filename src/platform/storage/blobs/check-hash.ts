import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** What a file was when it was kept: its bytes and their SHA-256 in hex. */
export interface Particulars {
  readonly size: number
  readonly sha256: string
}

/** A stored file is not what was kept: somebody or something changed it. A defect, and nobody gets the whole of it. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged'
}

/**
 * Lets a stored file through and compares it with what was kept. Its last piece is held back until the comparison is done,
 * so a changed file never arrives whole: the stream fails and the download with it.
 */
export const checkHash = ({ size, sha256 }: Particulars): Transform => {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      seen += chunk.length
      const before = held
      held = chunk
      done(null, before)
    },
    flush(done) {
      const same = seen === size && hash.digest('hex') === sha256
      done(same ? null : new FileChanged('a stored file is not what was kept'), same ? held : undefined)
    },
  })
}
