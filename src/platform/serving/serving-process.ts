import { AggregatorRegistry, register } from 'prom-client'
import type { FileRules } from '#core/files/file-rules.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Edge } from '#platform/http/edge.ts'
import type { DomainRoutes } from '#platform/http/server/mount.ts'
import { openServer } from '#platform/http/server/server.ts'
import { watchOrganisations } from '#platform/http/watch-organisations.ts'
import { openLogger } from '#platform/log/logger.ts'
import { requestMetrics } from '#platform/metrics/request-metrics.ts'
import { liveWithKeeper, sayReady } from '#platform/processes/as-child.ts'
import { type FilesAt, openNodeStorage } from '#platform/storage/node-storage.ts'
import { askMetrics } from './ask-metrics.ts'
import { watchDisk } from './watch-disk.ts'

/** What a serving process reads of the configuration. It holds the web role's URL and no other. */
export interface ServingSettings extends FilesAt {
  readonly files: FileRules
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly filesUrl: string | undefined
  readonly dataDir: string
  readonly databaseUrlWeb: string | undefined
  readonly nodeKey: string | undefined
  readonly logLevel: string
  readonly postsPerMinute: number
  readonly inHand: number
  readonly trustedProxies: readonly string[]
  readonly diskReserve: number
  readonly version: string
  readonly formTargets: readonly string[]
}

const connections = 10
const bodyBytes = 256 * 1024

/** Runs this process as a serving process until its keeper stops it. */
export const runServingProcess = async (routes: DomainRoutes, settings: ServingSettings): Promise<void> => {
  const { databaseUrlWeb, nodeKey, publicUrl, dataDir } = settings
  if (!databaseUrlWeb || !nodeKey) throw new Error('A serving process was not given its database (DATABASE_URL_WEB).')
  const logger = openLogger('serving', settings.logLevel)
  const database = openDatabase(databaseUrlWeb, { max: connections })
  const organisations = await watchOrganisations(database)
  const disk = watchDisk(dataDir, settings.diskReserve)
  const aggregator = new AggregatorRegistry()
  let stopping = false

  const readiness: Edge['readiness'] = () => {
    if (stopping) return { status: 'stopping', reason: 'the node is being stopped' }
    const trouble = organisations.trouble()
    if (trouble !== undefined) return { status: 'starting', reason: trouble }
    return disk.isLow() ? { status: 'read-only', reason: 'the disk is nearly full' } : { status: 'ready' }
  }
  const edge: Edge = {
    publicUrl,
    key: nodeKey,
    organisations,
    storage: await openNodeStorage(settings),
    files: settings.files,
    filesUrl: settings.filesUrl,
    logger,
    database,
    readiness,
    metrics: () => askMetrics(aggregator),
    count: requestMetrics(register),
  }
  const { postsPerMinute, inHand, trustedProxies, version, formTargets } = settings
  const limits = { bodyBytes, postsPerMinute, inHand, trustedProxies }
  const { app } = await openServer(routes, edge, { limits, version, formTargets })
  await app.listen({ port: settings.port, host: settings.host })
  liveWithKeeper(async () => {
    stopping = true
    // A connection whose last reply has gone out while we drain is idle only then.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 100)
    await app.close()
    clearInterval(sweep)
    organisations.stop()
    disk.stop()
    await database.close()
  })
  sayReady()
}
