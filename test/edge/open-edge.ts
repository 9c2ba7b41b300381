import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { FileRules } from '#core/files/file-rules.ts'
import type { Edge, Readiness } from '#platform/http/edge.ts'
import type { DomainRoutes } from '#platform/http/server/mount.ts'
import { openServer } from '#platform/http/server/server.ts'
import type { EdgeLimits } from '#platform/http/server/server-options.ts'
import { watchOrganisations } from '#platform/http/watch-organisations.ts'
import { openLogger } from '#platform/log/logger.ts'
import { openStorage } from '#platform/storage/storage.ts'
import type { FreshDatabase } from '../database.ts'

/** A real edge on a test's own database, and what it wrote to its log. */
export interface TestEdge {
  readonly app: FastifyInstance
  /** the log's lines, as they are written */
  readonly log: readonly string[]
  readonly filesFolder: string
  /** the edge says this of itself from now on */
  set(readiness: Readiness): void
}

/** What differs from an ordinary node. */
export interface EdgeOptions {
  readonly publicUrl?: string
  readonly limits?: Partial<EdgeLimits>
  readonly formTargets?: readonly string[]
  readonly files?: FileRules
  readonly filesUrl?: string
}

const usual: EdgeLimits = { bodyBytes: 256 * 1024, postsPerMinute: 0, inHand: 200, trustedProxies: [] }

/** Opens the edge with these routes; call it when the place has been founded. Closed when the file's tests have ended. */
export const openEdge = async (
  db: FreshDatabase,
  routes: DomainRoutes,
  options: EdgeOptions = {},
): Promise<TestEdge> => {
  const log: string[] = []
  const filesFolder = mkdtempSync(join(tmpdir(), 'moothall-files-'))
  const organisations = await watchOrganisations(db.web)
  let readiness: Readiness = { status: 'ready' }
  const edge: Edge = {
    publicUrl: options.publicUrl ?? 'http://localhost:3000',
    key: 'the key of a test',
    organisations,
    storage: await openStorage(filesFolder),
    files: options.files ?? { scans: false, unscanned: true },
    filesUrl: options.filesUrl,
    logger: openLogger('test', 'info', { write: (line) => log.push(line) }),
    database: db.web,
    readiness: () => readiness,
    metrics: async () => '',
    count: () => undefined,
  }
  const limits = { ...usual, ...options.limits }
  const { app } = await openServer(routes, edge, { limits, formTargets: options.formTargets ?? [], version: '0' })
  after(async () => {
    await app.close()
    organisations.stop()
    rmSync(filesFolder, { recursive: true, force: true })
  })
  const set: TestEdge['set'] = (said) => {
    readiness = said
  }
  return { app, log, filesFolder, set }
}
