import { type FileHandle, open } from 'node:fs/promises'

/** A file on disk that is looked into piece by piece, never read whole. */
export interface FileBytes {
  readonly path: string
  readonly size: number
  /** at most `length` bytes from `position`; fewer at the end */
  at(position: number, length: number): Promise<Buffer>
}

const read = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** Opens a file for as long as `use` looks into it. */
export const withBytes = async <R>(path: string, use: (file: FileBytes) => Promise<R>): Promise<R> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const at: FileBytes['at'] = (position, length) =>
      read(file, position, Math.max(0, Math.min(length, size - position)))
    return await use({ path, size, at })
  } finally {
    await file.close()
  }
}

const piece = 1024 * 1024

/** The file in pieces of a megabyte, each with the last `overlap` bytes of the one before, so that no word is cut in two. */
export async function* piecesOf(file: FileBytes, overlap: number): AsyncGenerator<{ start: number; bytes: Buffer }> {
  for (let start = 0; start < file.size; start += piece - overlap) {
    yield { start, bytes: await file.at(start, piece) }
    if (start + piece >= file.size) return
  }
}
