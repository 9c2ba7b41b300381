import { randomBytes } from 'node:crypto'

const shape = /^[A-Za-z0-9_-]{43}$/

/** A new session token: 32 random bytes in base64url. The database keeps only its hash. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url')

/** Is it a token that we could have made? Anything else in the cookie counts as no cookie. */
export const isSessionToken = (value: string | undefined): value is string => value !== undefined && shape.test(value)

/**
 * The cookies' names and attributes for a node reached at `publicUrl`. Over https the session cookie has the `__Host-`
 * prefix: the browser then refuses one set by a sibling host or over plain http (RFC 6265bis).
 */
export const cookieRules = (publicUrl: string) => {
  const secure = publicUrl.startsWith('https:')
  const prefix = secure ? '__Host-' : ''
  return {
    session: `${prefix}session`,
    acting: `${prefix}acting`,
    named: (name: string) => `${prefix}m-${name}`,
    attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure } as const,
  }
}
export type CookieRules = ReturnType<typeof cookieRules>
