import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'

/**
 * The SHA-256 of a JSON value's canonical form (RFC 8785), in hex. Of a normalised design it is its content hash: the
 * same wherever and in whatever order of keys it was written.
 */
export const contentHash = (value: unknown): string =>
  createHash('sha256').update(canonical(value), 'utf8').digest('hex')
