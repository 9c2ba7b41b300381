import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '#core/refusal.ts'
import type { Edge } from '../edge.ts'
import { edgeWords, failureWords } from '../failures/failure.words.ts'
import { openGate } from '../guards/gate.ts'
import { isSameOrigin } from '../guards/origin.ts'
import { securityHeaders } from '../guards/security-headers.ts'
import type { ServerOptions } from './server-options.ts'

/** Does a request of this method change something? */
export const isChanging = (method: string): boolean => method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'

/** Sets the security headers: on the raw reply, so that they also stand on replies that a library writes by itself. */
export const protection = (edge: Edge, options: ServerOptions): ((reply: ServerResponse) => void) => {
  const headers = Object.entries(securityHeaders({ publicUrl: edge.publicUrl, formTargets: options.formTargets }))
  return (reply) => {
    for (const [name, value] of headers) reply.setHeader(name, value)
  }
}

/** Adds what happens to every request before its route is asked, and after it is answered. */
export const addHooks = (app: FastifyInstance, edge: Edge, options: ServerOptions): void => {
  const protect = protection(edge, options)
  const gate = openGate(options.limits.inHand)
  app.addHook('onRequest', (request, reply, done) => {
    protect(reply.raw)
    const isHealth = request.url.startsWith('/health/')
    if (edge.readiness().status === 'stopping' && !isHealth) {
      reply.header('connection', 'close')
      return done(new Refusal('stopping', 503, failureWords(503).words))
    }
    if (!gate.enter(reply.raw) && !isHealth) return done(new Refusal('busy', 503, failureWords(503).words))
    if (request.raw.url?.includes('%00')) return done(new Refusal('bad-address', 400, failureWords(400).words))
    if (isChanging(request.method) && !isSameOrigin(request.headers, edge.publicUrl)) {
      return done(new Refusal('not-our-form', 403, edgeWords.forged))
    }
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route = 'unknown', config } = request.routeOptions
    const facts = { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    edge.count({ ...facts, seconds: reply.elapsedTime / 1000 })
    if (!config.refusesMethod) edge.logger.info(facts, 'answered')
    done()
  })
}
