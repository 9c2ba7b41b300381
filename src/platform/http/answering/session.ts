import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Edge } from '../edge.ts'
import { isCsrfToken } from '../guards/csrf.ts'
import { type CookieRules, isSessionToken, newSessionToken } from '../guards/session-cookie.ts'

/** The browser's session while one request is answered. */
export interface Session {
  /** the token that came, when there was one and it counts */
  readonly came: string | undefined
  /** the token that came or a new one, which the reply then sets */
  token(): string
  /** a new token in place of one whose session has ended */
  renew(): string
  /** the new token that must be set with the reply */
  made(): string | undefined
}

/** The session of a request. `counts: false`: whatever cookie came is passed over, as for a request without one. */
export const sessionOf = (cookie: string | undefined, counts: boolean): Session => {
  const came = counts && isSessionToken(cookie) ? cookie : undefined
  let made: string | undefined
  return {
    came,
    token: () => {
      made ??= came ?? newSessionToken()
      return made
    },
    renew: () => {
      made = newSessionToken()
      return made
    },
    made: () => (made === came ? undefined : made),
  }
}

/** Sets, renews or ends the session cookie. Its life is the browser session's; the row in the database has the real end. */
export const setSessionCookie = (reply: FastifyReply, rules: CookieRules, token: string | null): void => {
  if (token === null) reply.clearCookie(rules.session, rules.attributes)
  else reply.setCookie(rules.session, token, rules.attributes)
}

/** Did the request carry the CSRF token of its own session cookie, in the form or in the `X-CSRF-Token` header? */
export const hasCsrfToken = (request: FastifyRequest, rules: CookieRules, edge: Edge, field: unknown): boolean => {
  const cookie = request.cookies[rules.session]
  const token = typeof field === 'string' ? field : request.headers['x-csrf-token']
  return isSessionToken(cookie) && typeof token === 'string' && isCsrfToken(edge.key, cookie, token)
}
