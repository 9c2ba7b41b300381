import { createHmac, timingSafeEqual } from 'node:crypto'

const part = (text: string): Readonly<Record<string, unknown>> => JSON.parse(Buffer.from(text, 'base64url').toString())

/** Is this the bearer token of a service: a JWT (RFC 7519) signed with its key, no older than 30 seconds? */
export const authorised = (header: string | undefined, of: { service: string; key: string }): boolean => {
  try {
    const [head = '', claims = '', signature = ''] = (header ?? '').replace(/^Bearer /, '').split('.')
    const right = createHmac('sha256', of.key).update(`${head}.${claims}`).digest()
    const given = Buffer.from(signature, 'base64url')
    const { iss, iat } = part(claims)
    const age = Temporal.Now.instant().epochMilliseconds / 1000 - Number(iat)
    return (
      part(head).alg === 'HS256' &&
      given.length === right.length &&
      timingSafeEqual(given, right) &&
      iss === of.service &&
      Math.abs(age) <= 30
    )
  } catch {
    return false
  }
}
