import type { FastifyInstance } from 'fastify'
import type { Access } from '../route.ts'

/** One mounted route as `moothall routes` prints it. */
export interface MountedRoute {
  readonly method: string
  readonly path: string
  readonly domain: string
  readonly access: readonly Access[]
  readonly purpose: string
  readonly event: string
  readonly shows: 'none' | 'own' | 'others'
  readonly changesLive: boolean
}

const methodsOf = (method: string | readonly string[]): readonly string[] =>
  (typeof method === 'string' ? [method] : method).filter((name) => name !== 'HEAD')

/**
 * Listens to what is mounted from now on, and gives the list of it: the mounted routes themselves, not what somebody says
 * of them. What the platform mounts for the node itself (health, metrics, assets) shows nobody's data.
 */
export const listenForRoutes = (app: FastifyInstance): readonly MountedRoute[] => {
  const mounted: MountedRoute[] = []
  app.addHook('onRoute', ({ method, url: path, config }) => {
    if (config?.refusesMethod) return
    const own = {
      domain: 'platform',
      access: ['anyone'] as const,
      purpose: 'operation',
      event: 'none',
      shows: 'none',
    } as const
    const declared = config?.declared
    for (const name of methodsOf(method)) {
      if (!declared) mounted.push({ method: name, path, ...own, changesLive: false })
      else {
        const { access, purpose, event, shows, changesLive = false } = declared.route
        mounted.push({ method: name, path, domain: declared.domain, access, purpose, event, shows, changesLive })
      }
    }
  })
  return mounted
}
