import type { Work } from '#core/work.ts'
import { type Reader, reader } from '#platform/events/reader.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { JobContext, Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { askProvider } from './asking/ask-provider.ts'
import { createPayment } from './asking/create-payment.ts'
import { giveBack } from './asking/give-back.ts'
import { payer } from './asking/of-attempt.ts'
import { keepStrangers } from './notices/keep-strangers.ts'
import { drainNotices, findNoticeOrganisations } from './notices/notice.store.ts'
import { findOpenAttempts, takeAttemptsToAsk } from './payment.store.ts'
import { keepHealth } from './provider/provider-health.store.ts'
import type { Providers } from './provider/providers.ts'
import { takeRefundsToAsk } from './refunds/refund.store.ts'

const queueAsk = (work: Work, attempt: string): Promise<void> =>
  addJob(work.tx, 'payments.ask', { org: work.org, attempt }, { key: `payments.ask ${attempt}` })

const queueRefund = (work: Work, refund: string): Promise<void> =>
  addJob(work.tx, 'payments.refund', { org: work.org, refund }, { key: `payments.refund ${refund}` })

/** What providers or returning people have told of: asked for at once. */
const notices: Timer = {
  name: 'payments.notices',
  every: 0.3,
  run: async ({ database }) => {
    for (const { org } of await database.bare(findNoticeOrganisations))
      await database.jobWork(payer(org, 'payments.notices'), async (work) => {
        for (const { id } of await drainNotices(work.tx, org)) await queueAsk(work, id)
      })
  },
}

/** One round at one organisation: payments and refunds of which nothing was heard. Their notices may be lost. */
const sweepOne = ({ database }: JobContext, org: string): Promise<void> =>
  database.jobWork(payer(org, 'payments.sweep'), async (work) => {
    for (const { id } of await takeAttemptsToAsk(work.tx, org, work.now)) await queueAsk(work, id)
    for (const { id, attempt, status } of await takeRefundsToAsk(work.tx, org, work.now))
      await (status === 'asked' ? queueRefund(work, id) : queueAsk(work, attempt))
  })

const sweep: Timer = {
  name: 'payments.sweep',
  every: 60,
  run: async (context) => {
    for (const org of await context.database.bare(findOrganisationIds)) await sweepOne(context, org)
  },
}

/** Notices that nobody here knows what to do with are looked into, and kept for a person where there is money behind them. */
const strangers = (providers: Providers): Timer => ({
  name: 'payments.strangers',
  every: 60,
  run: async ({ database }) => {
    for (const { org } of await database.bare(findNoticeOrganisations)) await keepStrangers(database, org, providers)
  },
})

/** How the providers answer is written down when it changes, for the pages and for who runs the node. */
const health = (providers: Providers): Timer => ({
  name: 'payments.health',
  every: 0.5,
  run: async ({ database }) => {
    for (const changed of providers.takeChanges()) await database.bare((tx) => keepHealth(tx, changed))
  },
})

/** A payment that was asked for goes to the provider as soon as its transaction has committed. */
const asked: Reader = reader({
  name: 'payments.asked',
  types: ['payment.asked'],
  handle: async (work, event) => {
    const { attempt } = event.envelope.data as { attempt: string }
    await addJob(work.tx, 'payments.create', { org: work.org, attempt }, { key: `payments.create ${attempt}` })
  },
})

/** A refund too. */
const refundAsked: Reader = reader({
  name: 'payments.refund-asked',
  types: ['payment.refund-asked'],
  handle: (work, event) => queueRefund(work, (event.envelope.data as { refund: string }).refund),
})

/** Somebody wants to know now. */
const askedAgain: Reader = reader({
  name: 'payments.asked-again',
  types: ['payment.ask-again'],
  handle: async (work, event) => {
    const { attempt, refund } = event.envelope.data as { attempt: string; refund?: string }
    await (refund ? queueRefund(work, refund) : queueAsk(work, attempt))
  },
})

/** Where nothing is owed any more, payments that are still open are ended: they are asked for, and end when they can. */
const settled: Reader = reader({
  name: 'payments.settled',
  types: ['payment.received', 'payment.waived'],
  handle: async (work, event) => {
    const { obligation } = event.envelope.data as { obligation: string }
    for (const { id } of await findOpenAttempts(work.tx, work.org, obligation)) await queueAsk(work, id)
  },
})

export const paymentJobs = (
  providers: Providers,
): { tasks: readonly Task[]; timers: readonly Timer[]; readers: readonly Reader[] } => ({
  tasks: [createPayment(providers), askProvider(providers), giveBack(providers)],
  timers: [notices, sweep, strangers(providers), health(providers)],
  readers: [asked, refundAsked, askedAgain, settled],
})
