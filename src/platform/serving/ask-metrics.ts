import { type AggregatorRegistry, type RegistryContentType, register } from 'prom-client'
import type { MetricsAnswer, MetricsQuestion } from '#platform/processes/serving-group.ts'

let questions = 0
const patience = 5000

/**
 * The metrics of all serving processes, by way of the process that holds them together; this process's own when it stands
 * alone. `_registry` must exist in each: it is what answers when the others are asked.
 */
export const askMetrics = (_registry: AggregatorRegistry<RegistryContentType>): Promise<string> => {
  if (!process.send) return register.metrics()
  const id = ++questions
  return new Promise((resolve) => {
    const listen = (message: unknown): void => {
      const answer = message as Partial<MetricsAnswer> | null
      if (answer?.id === id && answer.metrics !== undefined) end(answer.metrics)
    }
    const timer = setTimeout(() => end(undefined), patience)
    const end = (metrics: string | undefined): void => {
      clearTimeout(timer)
      process.off('message', listen)
      resolve(metrics ?? register.metrics())
    }
    process.on('message', listen)
    process.send?.({ ask: 'metrics', id } satisfies MetricsQuestion, undefined, undefined, () => undefined)
  })
}
