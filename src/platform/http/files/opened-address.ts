import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { StoredFile } from '#platform/storage/stored-file.ts'

/** Where the address of an opened file begins, on the origin of files. */
export const openedPrefix = '/opened/'

const cipher = 'aes-256-gcm'
const [ivBytes, tagBytes] = [12, 16]
const lastsSeconds = 60

const keyOf = (nodeKey: string): Buffer => Buffer.from(hkdfSync('sha256', nodeKey, '', 'opened files', 32))

/**
 * The path under which a file can be fetched for a minute, by whoever was just let to it. Sealed (AES-256-GCM, RFC 5116), so
 * that neither the file's name nor which file it is stands in an address, and nobody makes one without the node's key.
 */
export const openedPath = (nodeKey: string, file: StoredFile, now: Temporal.Instant): string => {
  const iv = randomBytes(ivBytes)
  const sealing = createCipheriv(cipher, keyOf(nodeKey), iv)
  const until = now.epochMilliseconds + lastsSeconds * 1000
  const sealed = [sealing.update(JSON.stringify({ ...file, until })), sealing.final(), sealing.getAuthTag()]
  return `${openedPrefix}${Buffer.concat([iv, ...sealed]).toString('base64url')}`
}

/** Which file a sealed address opens; undefined where its time is over or it is none of this node's. */
export const fileOpenedBy = (nodeKey: string, sealed: string, now: Temporal.Instant): StoredFile | undefined => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivBytes + tagBytes) return undefined
  try {
    const opening = createDecipheriv(cipher, keyOf(nodeKey), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    opening.setAuthTag(bytes.subarray(-tagBytes))
    const text = Buffer.concat([opening.update(bytes.subarray(ivBytes, -tagBytes)), opening.final()]).toString()
    const { until, ...file } = JSON.parse(text) as StoredFile & { readonly until: number }
    return until > now.epochMilliseconds ? file : undefined
  } catch {
    return undefined
  }
}
