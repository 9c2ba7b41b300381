import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Actor } from '#core/actor.ts'
import type { NewEvent } from '#core/work.ts'

/** Canonical JSON (RFC 8785) of plain data. */
const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to write down')
  return text
}

/** Who acted, as a journal may say it: a person by their link at that organisation, never by their account. */
const actorOf = (actor: Actor): { kind: string; id?: string | undefined } => {
  switch (actor.kind) {
    case 'anyone':
      return { kind: 'person' }
    case 'person':
      return { kind: 'person', id: actor.link }
    case 'member':
      return { kind: 'member', id: actor.membership }
    case 'job':
      return { kind: 'job', id: actor.name }
    case 'operator':
      return { kind: 'operator', id: actor.membership }
  }
}

const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/**
 * Envelope, version 1, as canonical JSON: what happened, by codes and ids, with the salted hashes of its contents and
 * never the contents. `seq` is not inside: the order is given later.
 */
export const envelope = (
  head: { readonly id: string; readonly org: string; readonly at: Temporal.Instant; readonly actor: Actor },
  event: NewEvent,
): string => {
  const { type, caseId, ...rest } = event
  return canonical({
    v: 1,
    id: head.id,
    org: head.org,
    type,
    at: head.at.toString(),
    actor: defined(actorOf(head.actor)),
    ...defined({ case: caseId, ...rest }),
  })
}

/** The hash of a piece of content, hex: SHA-256(salt ‖ body), the body its canonical JSON. */
export const contentHash = (salt: Uint8Array, body: string): string =>
  createHash('sha256').update(salt).update(body, 'utf8').digest('hex')

/** A piece of content made ready to be kept: its canonical body, a fresh salt of 32 bytes, and the hash of the two. */
export const seal = (value: unknown): { readonly body: string; readonly salt: Buffer; readonly hash: string } => {
  const body = canonical(value)
  const salt = randomBytes(32)
  return { body, salt, hash: contentHash(salt, body) }
}

/** The leaf hash of an envelope in the Merkle tree (RFC 9162, 2.1.1): SHA-256(0x00 ‖ envelope). */
export const leafHash = (text: string): Buffer =>
  createHash('sha256').update(Buffer.of(0)).update(text, 'utf8').digest()
