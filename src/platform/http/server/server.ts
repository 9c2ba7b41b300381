import ajvCompiler from '@fastify/ajv-compiler'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { withoutLocale } from '#core/locale-path.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import { parseJson } from '../bodies/json.ts'
import { keepSigned } from '../bodies/signed.ts'
import { parseUrlencoded } from '../bodies/urlencoded.ts'
import type { Edge } from '../edge.ts'
import { answerFailure, answerUnreadable } from '../failures/answer-failure.ts'
import { failureWords } from '../failures/failure.words.ts'
import { mountFilesOrigin } from '../files/files-origin.ts'
import { compileOnUse } from './compile-on-use.ts'
import { addHooks, isChanging, protection } from './hooks.ts'
import { type DomainRoutes, mount } from './mount.ts'
import { listenForRoutes, type MountedRoute } from './mounted-routes.ts'
import { mountAssets, mountOperation } from './operation.ts'
import type { ServerOptions } from './server-options.ts'

const addBodies = (app: FastifyInstance): void => {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  const text = { parseAs: 'string' } as const
  app.addContentTypeParser('application/x-www-form-urlencoded', text, async (_request: unknown, body: string) =>
    parseUrlencoded(body),
  )
  app.addContentTypeParser(
    /^application\/([a-z.-]+\+)?json(;|$)/,
    text,
    async (request: FastifyRequest, body: string) => {
      keepSigned(request, body)
      return parseJson(body)
    },
  )
}

/** The edge, and what is mounted on it. */
export interface OpenedServer {
  readonly app: FastifyInstance
  readonly mounted: readonly MountedRoute[]
}

/** Opens the edge with every route mounted; not yet listening. */
export const openServer = async (routes: DomainRoutes, edge: Edge, options: ServerOptions): Promise<OpenedServer> => {
  const { limits } = options
  const protect = protection(edge, options)
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 120_000,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    trustProxy: limits.trustedProxies.length === 0 ? false : [...limits.trustedProxies],
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    rewriteUrl: (request) => withoutLocale(request.url ?? '/'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 400 },
    schemaController: { compilersFactory: { buildValidator: compileOnUse(ajvCompiler()) } },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: false } },
    frameworkErrors: (error, request, reply) => {
      protect(reply.raw)
      void answerFailure(error, request, reply, edge)
    },
    clientErrorHandler: answerUnreadable,
  })
  const mounted = listenForRoutes(app)
  addHooks(app, edge, options)
  app.setErrorHandler((error, request, reply) => answerFailure(error, request, reply, edge))
  app.setNotFoundHandler((request, reply) => answerFailure(notFound(), request, reply, edge))
  await app.register(cookie)
  await app.register(multipart, { throwFileSizeLimit: false })
  await app.register(compress, { threshold: 1400, encodings: ['br', 'gzip'] })
  if (limits.postsPerMinute > 0) {
    await app.register(rateLimit, {
      max: limits.postsPerMinute,
      timeWindow: 60_000,
      hook: 'preParsing',
      allowList: (request) => !isChanging(request.method),
      errorResponseBuilder: () => new Refusal('too-many-requests', 429, failureWords(429).words),
    })
  }
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Moothall', version: options.version, license: { name: 'MPL-2.0', identifier: 'MPL-2.0' } },
      servers: [{ url: edge.publicUrl }],
    },
  })
  addBodies(app)
  mountFilesOrigin(app, edge)
  mountAssets(app)
  mountOperation(app, edge)
  mount(app, routes, edge)
  return { app, mounted }
}
