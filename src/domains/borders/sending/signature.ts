import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new secret for a receiver: 24 random bytes as Standard Webhooks writes them. */
export const newSecret = (): string => `${prefix}${randomBytes(24).toString('base64')}`

/**
 * The headers of a signed webhook (Standard Webhooks 1.0: id, time in seconds, HMAC-SHA256 over `id.time.body`). The id stays
 * the same however often it is sent, so a receiver knows what it has already.
 */
export const signed = (of: {
  readonly id: string
  readonly at: Temporal.Instant
  readonly body: string
  readonly secret: string
}): Readonly<Record<string, string>> => {
  const time = String(Math.floor(of.at.epochMilliseconds / 1000))
  const key = Buffer.from(of.secret.slice(prefix.length), 'base64')
  const mark = createHmac('sha256', key).update(`${of.id}.${time}.${of.body}`).digest('base64')
  return { 'webhook-id': of.id, 'webhook-timestamp': time, 'webhook-signature': `v1,${mark}` }
}
