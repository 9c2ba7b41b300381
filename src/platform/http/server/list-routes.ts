import { openLogger } from '#platform/log/logger.ts'
import type { Edge } from '../edge.ts'
import type { DomainRoutes } from './mount.ts'
import type { MountedRoute } from './mounted-routes.ts'
import { openServer } from './server.ts'

const unreachable = (): never => {
  throw new Error('Routes are listed without a database.')
}

/** Mounts the routes on an edge that never listens, and gives back what was mounted. */
export const listRoutes = async (routes: DomainRoutes): Promise<readonly MountedRoute[]> => {
  const edge: Edge = {
    publicUrl: 'http://localhost',
    key: '',
    organisations: { bySlug: unreachable, host: unreachable },
    storage: { keep: unreachable, open: unreachable, remove: unreachable, list: unreachable },
    files: { scans: false, unscanned: true },
    filesUrl: undefined,
    logger: openLogger('routes', 'silent'),
    database: { work: unreachable },
    readiness: () => ({ status: 'starting', reason: 'listing' }),
    metrics: unreachable,
    count: () => undefined,
  }
  const limits = { bodyBytes: 1024, postsPerMinute: 0, inHand: 1, trustedProxies: [] }
  const { app, mounted } = await openServer(routes, edge, { limits, formTargets: [], version: '0' })
  await app.ready()
  await app.close()
  return mounted
}
