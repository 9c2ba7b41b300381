import { localeOf } from '#core/locale-path.ts'
import { inLocale } from '#core/text.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { JobContext, Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import {
  drainNotices,
  findAttempt,
  findNoticeOrganisations,
  findOpenAttempts,
  keepProviderAnswer,
} from './payment.store.ts'
import type { Providers } from './providers.ts'
import { settleAttempt } from './settle-attempt.ts'

interface OfAttempt {
  readonly org: string
  readonly attempt: string
}

const who = (org: string, name: string) => ({ org, purpose: 'payment' as const, name })

/** Asks the provider to make the payment, outside of any transaction, and keeps its answer in a second one. */
const create = (providers: Providers): Task => ({
  name: 'payments.create',
  run: async (payload, { database }) => {
    const { org, attempt: id } = payload as OfAttempt
    const attempt = await database.jobWork(who(org, 'payments.create'), (work) => findAttempt(work.tx, { org, id }))
    if (attempt?.status !== 'made') return
    const locale = localeOf(new URL(attempt.returnUrl).pathname)
    const made = await providers.get(attempt.provider).create({
      attempt: id,
      pence: attempt.pence,
      reference: attempt.reference,
      description: inLocale(attempt.description, locale) || attempt.reference,
      returnUrl: attempt.returnUrl,
      locale,
    })
    await database.jobWork(who(org, 'payments.create'), (work) => keepProviderAnswer(work.tx, org, { id, ...made }))
  },
})

/** Asks the provider how a payment stands and keeps it. */
const ask = (providers: Providers): Task => ({
  name: 'payments.ask',
  run: async (payload, { database }) => {
    const { org, attempt: id } = payload as OfAttempt
    const attempt = await database.jobWork(who(org, 'payments.ask'), (work) => findAttempt(work.tx, { org, id }))
    if (!attempt?.providerId || attempt.status === 'success') return
    const state = await providers.get(attempt.provider).find(attempt.providerId)
    await database.jobWork(who(org, 'payments.ask'), (work) => settleAttempt(work, id, state))
  },
})

const queueAsks = async (
  context: JobContext,
  org: string,
  find: (work: { tx: Parameters<typeof addJob>[0]; now: Temporal.Instant }) => Promise<{ id: string }[]>,
) =>
  context.database.jobWork(who(org, 'payments.sweep'), async (work) => {
    for (const { id } of await find(work))
      await addJob(work.tx, 'payments.ask', { org, attempt: id }, { key: `payments.ask ${id}` })
  })

/** What providers or returning people have told of: asked for at once. */
const notices: Timer = {
  name: 'payments.notices',
  every: 0.3,
  run: async (context) => {
    for (const { org } of await context.database.bare(findNoticeOrganisations))
      await queueAsks(context, org, (work) => drainNotices(work.tx, org))
  },
}

/** Payments of which nothing was heard: a notice may be lost, so the provider is asked anyway. */
const sweep: Timer = {
  name: 'payments.sweep',
  every: 60,
  run: async (context) => {
    for (const org of await context.database.bare(findOrganisationIds))
      await queueAsks(context, org, (work) => findOpenAttempts(work.tx, org, work.now.subtract({ minutes: 2 })))
  },
}

/** A payment that was asked for goes to the provider as soon as its transaction has committed. */
const asked: Reader = reader({
  name: 'payments.asked',
  types: ['payment.asked'],
  handle: async (work, event) => {
    const { attempt } = event.envelope.data as { attempt: string }
    await addJob(work.tx, 'payments.create', { org: work.org, attempt }, { key: `payments.create ${attempt}` })
  },
})

export const paymentJobs = (
  providers: Providers,
): { tasks: readonly Task[]; timers: readonly Timer[]; readers: readonly Reader[] } => ({
  tasks: [create(providers), ask(providers)],
  timers: [notices, sweep],
  readers: [asked],
})
