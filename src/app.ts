import type { DomainRoutes } from '#platform/http/server/mount.ts'
import type { JobParts } from '#platform/jobs/run-jobs.ts'
import type { Helper } from '#platform/processes/helper.ts'
import type { Config } from './config.ts'

/** Every page and api route, by the domain that declares it. */
export const routes: DomainRoutes = {}

/** What happens on events and timers, and the tasks in the queue. */
export const jobs: JobParts = { tasks: [], timers: [], readers: [] }

/** Processes beside the node, in the demo. */
export const helpers: readonly Helper[] = []

/** The module that fills a new demo node; undefined where there is none. */
export const seed: URL | undefined = undefined

/** Sites that forms lead to after a POST (payment pages), as origins, for the content security policy. */
export const formTargets = (_environment: NodeJS.ProcessEnv): readonly string[] => []

/** What is said at the terminal when the node is ready. */
export const greeting = (config: Config): readonly string[] =>
  config.demo ? [`Sign in with one click: ${config.publicUrl}/demo`] : []
