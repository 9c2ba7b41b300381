import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const size = 32

const secretOf = (nodeKey: string, sessionToken: string): Buffer =>
  createHmac('sha256', nodeKey).update('csrf ').update(sessionToken).digest()

const xor = (one: Buffer, other: Buffer): Buffer => {
  const mixed = Buffer.allocUnsafe(one.length)
  for (let i = 0; i < one.length; i++) mixed[i] = (one[i] ?? 0) ^ (other[i] ?? 0)
  return mixed
}

/**
 * A CSRF token for one page: an HMAC of the session token, masked anew each time so that compression gives nothing away
 * about it (BREACH). No row is needed: the node's key and the cookie say everything.
 */
export const csrfToken = (nodeKey: string, sessionToken: string): string => {
  const mask = randomBytes(size)
  return Buffer.concat([mask, xor(mask, secretOf(nodeKey, sessionToken))]).toString('base64url')
}

/** Was `token` made for this session by a node with this key? */
export const isCsrfToken = (nodeKey: string, sessionToken: string, token: string | undefined): boolean => {
  const given = Buffer.from(token ?? '', 'base64url')
  if (given.length !== 2 * size) return false
  return timingSafeEqual(xor(given.subarray(0, size), given.subarray(size)), secretOf(nodeKey, sessionToken))
}
