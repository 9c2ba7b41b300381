import type { FastifyReply } from 'fastify'
import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import type { Edge } from '../edge.ts'
import { openedPath } from '../files/opened-address.ts'
import type { CookieRules } from '../guards/session-cookie.ts'
import type { Reply } from '../reply.ts'
import { writeActing } from './acting.ts'
import { sendFile } from './send-file.ts'
import { type Session, setSessionCookie } from './session.ts'

/** What sending a reply needs to know beside the reply. */
interface Sending {
  readonly session: Session
  readonly rules: CookieRules
  readonly edge: Pick<Edge, 'storage' | 'key' | 'filesUrl'>
  readonly locale: Locale
}

const setCookies = (reply: FastifyReply, result: Reply, { session, rules }: Sending): void => {
  const token = result.session === undefined ? session.made() : result.session
  if (token !== undefined) setSessionCookie(reply, rules, token)
  const { acting } = result
  const named = Object.entries(result.cookies ?? {}).map(([name, value]) => [rules.named(name), value] as const)
  const all = acting === undefined ? named : [...named, [rules.acting, acting && writeActing(acting)] as const]
  for (const [name, value] of all) {
    if (value === null) reply.clearCookie(name, rules.attributes)
    else reply.setCookie(name, value, rules.attributes)
  }
}

/** Sends what a handler answered. Shared caches may keep it only if the handler said so and no session is in play. */
export const sendReply = async (reply: FastifyReply, result: Reply, sending: Sending): Promise<FastifyReply> => {
  const { session, locale } = sending
  setCookies(reply, result, sending)
  // Not no-referrer: a form of such a page would then be sent with the origin `null`, like a stranger's.
  if (result.secretAddress) reply.header('referrer-policy', 'strict-origin')
  if (result.cacheSeconds !== undefined && session.came === undefined && session.made() === undefined) {
    reply.header('cache-control', `public, max-age=${result.cacheSeconds}`).header('vary', 'cookie')
  }
  if ('redirect' in result) return reply.redirect(inLanguage(result.redirect, locale), 303)
  if ('html' in result) {
    return reply
      .code(result.status ?? 200)
      .type('text/html; charset=utf-8')
      .send(result.html.toString())
  }
  if ('file' in result) {
    const { bytes, type, name } = result.file
    const { edge } = sending
    if (edge.filesUrl === undefined || !('stored' in bytes)) return sendFile(reply, result.file, edge.storage)
    const path = openedPath(edge.key, { ...bytes.stored, type, name }, Temporal.Now.instant())
    return reply.redirect(`${edge.filesUrl}${path}`, 303)
  }
  if (result.location !== undefined) reply.header('location', result.location)
  return reply
    .code(result.status ?? 200)
    .type(result.type ?? 'application/json; charset=utf-8')
    .send(JSON.stringify(result.json))
}
