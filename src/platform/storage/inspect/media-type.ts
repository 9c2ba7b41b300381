import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'

const sample = 64 * 1024

const isText = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The media type that a file's content shows: by its magic number, else `text/plain` for UTF-8, else unknown bytes. */
export const mediaType = async (path: string): Promise<string> => {
  const known = await fileTypeFromFile(path).catch(() => undefined)
  if (known) return known.mime
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sample), 0, sample, 0)
    return bytesRead > 0 && isText(buffer.subarray(0, bytesRead)) ? 'text/plain' : 'application/octet-stream'
  } finally {
    await file.close()
  }
}
