import { Counter, collectDefaultMetrics, Histogram, type Registry } from 'prom-client'

/** What is counted of a request: pattern of the route, method, status. Nothing of a person, no organisation's small numbers. */
export interface CountedRequest {
  readonly route: string
  readonly method: string
  readonly status: number
  readonly seconds: number
}

/** Registers the process's and the requests' metrics; gives the function that counts one request. */
export const requestMetrics = (registry: Registry): ((request: CountedRequest) => void) => {
  collectDefaultMetrics({ register: registry })
  const total = new Counter({
    name: 'moothall_http_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  })
  const duration = new Histogram({
    name: 'moothall_http_request_seconds',
    help: 'Seconds from the first byte of a request to the last of its reply',
    labelNames: ['route', 'method'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  return ({ route, method, status, seconds }) => {
    total.inc({ route, method, status })
    duration.observe({ route, method }, seconds)
  }
}
