import { Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { edgeWords } from '../failures/failure.words.ts'
import type { Reply } from '../reply.ts'
import { claimKey, finishKey, releaseKey } from './once.store.ts'

const shape = /^[A-Za-z0-9_-]{8,128}$/

/** The idempotency key of a request: the form's hidden field, else the header. Undefined when there is none of the right shape. */
export const idempotencyKeyOf = (field: unknown, header: unknown): string | undefined =>
  [field, header].find((key): key is string => typeof key === 'string' && shape.test(key))

export const missingKey = (): Refusal => new Refusal('idempotency-key-missing', 400, edgeWords.noKey)

const locationOf = (reply: Reply): { status: number; location: string } | undefined => {
  if ('redirect' in reply) return reply.made === false ? undefined : { status: 303, location: reply.redirect }
  if ('json' in reply && (reply.status ?? 200) < 300)
    return { status: reply.status ?? 200, location: reply.location ?? '' }
  return undefined
}

/**
 * Runs `use` once for a key, whatever is clicked: the claim, the effect and the recorded result are one transaction, and a
 * repeat (which waits for the first to end) is answered with the first result. A form that is shown again, or led
 * back to what is missing, made nothing, so its key stays free.
 */
export const runOnce = async (
  work: Pick<Work, 'tx' | 'org'>,
  key: string,
  use: () => Promise<Reply>,
): Promise<Reply> => {
  const first = await claimKey(work.tx, work.org, key)
  if (first?.status === 303) return { redirect: first.location }
  if (first) return { json: { location: first.location }, status: first.status, location: first.location }
  const reply = await use()
  const result = locationOf(reply)
  if (result) await finishKey(work.tx, work.org, key, result)
  else await releaseKey(work.tx, work.org, key)
  return reply
}
