import type { FastifyInstance } from 'fastify'
import type { Edge } from '../edge.ts'

const hidden = { schema: { hide: true } }

/** Mounts what operators and programs ask of the node itself: health, metrics and the OpenAPI document. */
export const mountOperation = (app: FastifyInstance, edge: Edge): void => {
  app.get('/health/live', hidden, async () => ({ status: 'live' }))
  app.get('/health/ready', hidden, async (_request, reply) => {
    const readiness = edge.readiness()
    const serves = readiness.status === 'ready' || readiness.status === 'read-only'
    if (!serves) reply.header('retry-after', 5)
    return reply.code(serves ? 200 : 503).send(readiness)
  })
  app.get('/metrics', hidden, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await edge.metrics()),
  )
  app.get('/api/openapi.json', hidden, async (_request, reply) => reply.send(app.swagger()))
}
