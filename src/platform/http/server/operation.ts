import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound } from '#core/refusal.ts'
import type { Asset } from '#platform/views/asset.ts'
import { assets } from '#platform/views/assets.ts'
import { brandAsset } from '#platform/views/brand/brand-css.ts'
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

const sendAsset = (reply: FastifyReply, { type, body }: Asset): FastifyReply =>
  reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(body)

/** Mounts style sheets, scripts and images. Their addresses change with their content, so a browser may keep them for good. */
export const mountAssets = (app: FastifyInstance): void => {
  for (const asset of assets) app.get(asset.path, hidden, (_request, reply) => sendAsset(reply, asset))
  app.get('/assets/:name', hidden, (request, reply) => {
    const asset = brandAsset(request.url)
    if (!asset) throw notFound()
    return sendAsset(reply, asset)
  })
}
