import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { AggregatorRegistry } from 'prom-client'
import type { Logger } from '#platform/log/logger.ts'
import { type Child, keepChild } from './child.ts'

/** The processes that answer requests, all on one port. */
export interface ServingGroup {
  readonly children: readonly Child[]
}

/** What they are started with. */
export interface ServingOptions {
  readonly entry: URL
  readonly count: number
  readonly environment: Readonly<Record<string, string>>
  readonly logger: Logger
  changed(): void
}

/** What a serving process sends for the metrics of all of them, and what it gets back. */
export interface MetricsQuestion {
  readonly ask: 'metrics'
  readonly id: number
}
export interface MetricsAnswer {
  readonly metrics: string
  readonly id: number
}

const isQuestion = (message: unknown): message is MetricsQuestion =>
  (message as { ask?: unknown } | null)?.ask === 'metrics'

/**
 * Starts the serving processes. This process holds the port and hands connections out in turn; the workers' environment is
 * this process's own, so it must have forgotten its secrets.
 */
export const startServing = (options: ServingOptions): ServingGroup => {
  cluster.schedulingPolicy = cluster.SCHED_RR
  cluster.setupPrimary({ exec: fileURLToPath(options.entry) })
  const registry = new AggregatorRegistry()
  const answerMetrics = async (worker: Worker, id: number): Promise<void> => {
    const metrics = await registry.clusterMetrics().catch(() => '')
    if (worker.isConnected()) worker.send({ metrics, id } satisfies MetricsAnswer)
  }
  const children = Array.from({ length: options.count }, (_, index) =>
    keepChild({
      name: `serving ${index + 1}`,
      logger: options.logger,
      launch: () => {
        const worker = cluster.fork(options.environment)
        worker.on('message', (message) => {
          if (isQuestion(message)) void answerMetrics(worker, message.id)
        })
        return worker.process as ReturnType<Parameters<typeof keepChild>[0]['launch']>
      },
      changed: options.changed,
    }),
  )
  return { children }
}
