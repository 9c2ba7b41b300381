import type { FileRules } from '#core/files/file-rules.ts'
import type { Database } from '#platform/db/database.ts'
import type { Logger } from '#platform/log/logger.ts'
import type { CountedRequest } from '#platform/metrics/request-metrics.ts'
import type { Storage } from '#platform/storage/storage.ts'
import type { Organisations } from './organisation.ts'

/** How the node is: what `/health/ready` says, and why. */
export interface Readiness {
  readonly status: 'ready' | 'read-only' | 'starting' | 'stopping'
  readonly reason?: string
}

/** What the edge is given by the process that opens it. */
export interface Edge {
  readonly publicUrl: string
  /** the node's secret: keys the CSRF tokens */
  readonly key: string
  readonly organisations: Organisations
  readonly storage: Storage
  readonly files: FileRules
  /** the origin from which what people sent is served, another than the pages' (FILES_URL); undefined = there is none */
  readonly filesUrl: string | undefined
  readonly logger: Logger
  readonly database: Pick<Database, 'work'>
  readiness(): Readiness
  /** the metrics of all serving processes, in Prometheus' text format */
  metrics(): Promise<string>
  count(request: CountedRequest): void
}
