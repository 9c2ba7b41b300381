import type { FastifyReply } from 'fastify'
import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import type { Storage } from '#platform/storage/storage.ts'
import { fileContentPolicy } from '../guards/security-headers.ts'
import type { CookieRules } from '../guards/session-cookie.ts'
import type { FileReply, Reply } from '../reply.ts'
import { writeActing } from './acting.ts'
import { type Session, setSessionCookie } from './session.ts'

/** What sending a reply needs to know beside the reply. */
interface Sending {
  readonly session: Session
  readonly rules: CookieRules
  readonly storage: Storage
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

/** An `attachment` header with the file's name in both spellings (RFC 6266, RFC 8187). */
const disposition = (name: string, inline: boolean | undefined): string => {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`
}

const sendFile = async (reply: FastifyReply, { file }: FileReply, storage: Storage): Promise<FastifyReply> => {
  reply.header('content-security-policy', fileContentPolicy).type(file.type)
  reply.header('content-disposition', disposition(file.name, file.inline))
  if (!('stored' in file.bytes)) return reply.send(file.bytes)
  // Its length is said beforehand, so a download that is broken off is known as such.
  const { stored } = file.bytes
  return reply.header('content-length', stored.size).send(await storage.open(stored))
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
  if ('file' in result) return sendFile(reply, result, sending.storage)
  if (result.location !== undefined) reply.header('location', result.location)
  return reply
    .code(result.status ?? 200)
    .type(result.type ?? 'application/json; charset=utf-8')
    .send(JSON.stringify(result.json))
}
