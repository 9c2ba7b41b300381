import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { localeOf } from '#core/locale-path.ts'
import { inLocale } from '#core/text.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Edge } from '../edge.ts'
import { failureOf } from './failure.ts'
import { failurePage } from './failure-page.ts'
import { pageOwner } from './page-owner.ts'
import { prefersJson, problemDocument, problemType } from './problem-document.ts'

const orUndefined = <T>(find: () => T): T | undefined => {
  try {
    return find()
  } catch {
    return undefined
  }
}

/** Answers an error: a problem document for programs, a page for people; a defect is logged under the same reference. */
export const answerFailure = (
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  edge: Edge,
): FastifyReply => {
  const failure = failureOf(error)
  const { url: route = 'unknown', config } = request.routeOptions
  if (failure.defect) {
    edge.logger.error({ error, reference: failure.reference, route, method: request.method }, 'defect')
  }
  const locale = localeOf(request.originalUrl)
  reply.code(failure.status).header('cache-control', 'no-store')
  if (failure.retryAfter !== undefined) reply.header('retry-after', failure.retryAfter)
  const isApi = config?.declared?.route.kind === 'api' || request.originalUrl.startsWith('/api/')
  if (isApi || prefersJson(request.headers.accept))
    return reply.type(problemType).send(problemDocument(failure, locale))
  const { org } = (request.params ?? {}) as { org?: string }
  const organisation = org === undefined ? undefined : orUndefined(() => edge.organisations.bySlug(org))
  const host = orUndefined(() => edge.organisations.host())
  const again = failure.retryAfter !== undefined && request.method === 'GET' ? request.originalUrl : undefined
  const main = failurePage(failure, { locale, organisation, again })
  const owners = { organisation: organisation && pageOwner(organisation), host: host && pageOwner(host) }
  const page = inLayout({ title: inLocale(failure.title, locale), ...owners, locale, path: request.url, main })
  return reply.type('text/html; charset=utf-8').send(page.toString())
}

/** Answers bytes that are no HTTP request: nothing is known of the sender, so a bare line is all that there is to say. */
export const answerUnreadable = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  const words = STATUS_CODES[status] ?? 'Bad Request'
  const head = ['content-type: text/plain', `content-length: ${words.length}`, 'x-content-type-options: nosniff']
  const strict = ["content-security-policy: default-src 'none'; frame-ancestors 'none'", 'cache-control: no-store']
  socket.end(`HTTP/1.1 ${status} ${words}\r\n${[...head, ...strict, 'connection: close'].join('\r\n')}\r\n\r\n${words}`)
}
