import type { DomainRoutes } from '#platform/http/server/mount.ts'
import type { JobParts } from '#platform/jobs/run-jobs.ts'
import type { Helper } from '#platform/processes/helper.ts'
import type { Config } from './config.ts'
import { applicationPages } from './domains/applications/journey/application.pages.ts'
import { payPages } from './domains/applications/paying/pay.pages.ts'
import { submissionPages } from './domains/applications/submission/submission.pages.ts'
import { casePages } from './domains/cases/desk/case.pages.ts'
import { requestPages } from './domains/cases/requests/request.pages.ts'
import { directoryPages } from './domains/directory/directory.pages.ts'
import { paymentApi } from './domains/payments/payment.api.ts'
import { paymentJobs } from './domains/payments/payment.jobs.ts'
import { providersFrom } from './domains/payments/providers.ts'

const providers = providersFrom(process.env)
const payment = paymentJobs(providers)

/** Every page and api route, by the domain that declares it. */
export const routes: DomainRoutes = {
  directory: directoryPages('/demo'),
  applications: [...applicationPages, ...submissionPages(providers.first), ...payPages(providers.first)],
  cases: [...requestPages, ...casePages],
  payments: paymentApi,
}

/** What happens on events and timers, and the tasks in the queue. */
export const jobs: JobParts = {
  tasks: [...payment.tasks],
  timers: [...payment.timers],
  readers: [...payment.readers],
}

/** Processes beside the node, in the demo. */
export const helpers: readonly Helper[] = []

/** The module that fills a new demo node; undefined where there is none. */
export const seed: URL | undefined = undefined

/** Sites that forms lead to after a POST (payment pages), as origins, for the content security policy. */
export const formTargets = (_environment: NodeJS.ProcessEnv): readonly string[] => []

/** What is said at the terminal when the node is ready. */
export const greeting = (config: Config): readonly string[] =>
  config.demo ? [`Sign in with one click: ${config.publicUrl}/demo`] : []
