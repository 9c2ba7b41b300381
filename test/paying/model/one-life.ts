import assert from 'node:assert/strict'
import { newId } from '#core/ids.ts'
import { Refusal } from '#core/refusal.ts'
import type { NewEvent, Work } from '#core/work.ts'
import type { Database, SessionWork } from '#platform/db/database.ts'
import { rows } from '#platform/db/rows.ts'
import type { Task } from '#platform/jobs/task.ts'
import { askPayment } from '../../../src/domains/payments/ask-payment.ts'
import { askProvider } from '../../../src/domains/payments/asking/ask-provider.ts'
import { createPayment } from '../../../src/domains/payments/asking/create-payment.ts'
import { giveBack } from '../../../src/domains/payments/asking/give-back.ts'
import { stillOwed } from '../../../src/domains/payments/ledger/posting.store.ts'
import { findOpenAttempts, takeAttemptsToAsk } from '../../../src/domains/payments/payment.store.ts'
import { ProviderFault } from '../../../src/domains/payments/provider/provider-fault.ts'
import type { Providers } from '../../../src/domains/payments/provider/providers.ts'
import { raiseObligation } from '../../../src/domains/payments/raise-obligation.ts'
import { askRefund } from '../../../src/domains/payments/refunds/ask-refund.ts'
import { takeRefundsToAsk } from '../../../src/domains/payments/refunds/refund.store.ts'
import { waivePayment } from '../../../src/domains/payments/waive-payment.ts'
import { type MadeUpProvider, madeUpProvider, type Network, type Payment } from './made-up-provider.ts'

/** One thing that happens. Numbers choose among what there is: the third of two is the first. */
export type Happening =
  | { readonly what: 'tries-to-pay' }
  | { readonly what: 'job'; readonly network: Network; readonly which: number }
  | { readonly what: 'at-provider'; readonly act: Parameters<MadeUpProvider['act']>[1]; readonly which: number }
  | { readonly what: 'refund-ends'; readonly how: 'success' | 'error'; readonly which: number }
  | { readonly what: 'refund-elsewhere'; readonly pence: number; readonly which: number }
  | { readonly what: 'notice'; readonly how: 'comes' | 'comes-twice' | 'is-lost' | 'is-forged'; readonly which: number }
  | { readonly what: 'time'; readonly minutes: number }
  | { readonly what: 'sweep' }
  | { readonly what: 'gives-back'; readonly pence: number; readonly which: number }
  | { readonly what: 'waives' }

interface Queued {
  readonly task: 'payments.create' | 'payments.ask' | 'payments.refund'
  readonly id: string
}

/** The life of one thing that is owed, in a transaction that is lent: the use cases and their SQL are the node's own. */
export const oneLife = async (lent: SessionWork, of: { readonly caseId: string; readonly pence: number }) => {
  const made = madeUpProvider()
  const { provider } = made
  const providers: Providers = {
    for: () => provider.name,
    get: () => provider,
    find: () => provider,
    takeChanges: () => [],
  }
  const queue: Queued[] = []
  const events: NewEvent[] = []
  let now = Temporal.Instant.from('2026-05-01T09:00:00Z')
  const enqueue = (task: Queued['task'], id: string): void => {
    // As the queue does: a job with a key that still waits is replaced.
    if (!queue.some((queued) => queued.task === task && queued.id === id)) queue.push({ task, id })
  }
  /** The journal in memory: what readers do on events is done here, at once, as payment.jobs.ts says. */
  const append = async (event: NewEvent): Promise<string> => {
    events.push(event)
    const data = event.data as { attempt?: string; refund?: string; obligation?: string }
    if (event.type === 'payment.asked') enqueue('payments.create', data.attempt ?? '')
    if (event.type === 'payment.refund-asked') enqueue('payments.refund', data.refund ?? '')
    if (event.type === 'payment.received' || event.type === 'payment.waived')
      for (const { id } of await findOpenAttempts(lent.tx, lent.org, data.obligation ?? '')) enqueue('payments.ask', id)
    return newId()
  }
  const work = (): SessionWork => ({ ...lent, now, append })
  const database: Pick<Database, 'jobWork'> = { jobWork: (_who, use) => use(work()) }
  const context = { database: database as Database, signal: new AbortController().signal }
  const tasks: Readonly<Record<string, Task>> = Object.fromEntries(
    [createPayment(providers), askProvider(providers), giveBack(providers)].map((task) => [task.name, task]),
  )
  const asStaff = (): Work => ({
    ...work(),
    actor: {
      kind: 'member',
      account: newId(),
      membership: newId(),
      org: lent.org,
      team: undefined,
      roles: ['finance'],
      name: 'F',
    },
  })
  const obligation = await raiseObligation(work(), {
    caseId: of.caseId,
    reference: 'AAAA-AAAA',
    description: { en: 'A bin' },
    pence: of.pence,
  })
  const payment = (which: number): Payment | undefined => made.payments[which % Math.max(1, made.payments.length)]

  const runJob = async (which: number, network: Network): Promise<void> => {
    const [job] = queue.splice(which % Math.max(1, queue.length), 1)
    if (!job) return
    made.next(network)
    try {
      await tasks[job.task]?.run(
        { org: lent.org, [job.task === 'payments.refund' ? 'refund' : 'attempt']: job.id },
        context,
      )
    } catch (error) {
      if (!(error instanceof ProviderFault)) throw error
      // As the queue does: a job that failed comes again.
      enqueue(job.task, job.id)
    } finally {
      made.next('works')
    }
  }
  const sweep = async (): Promise<void> => {
    for (const { id } of await takeAttemptsToAsk(lent.tx, lent.org, now)) enqueue('payments.ask', id)
    for (const { id, attempt, status } of await takeRefundsToAsk(lent.tx, lent.org, now))
      enqueue(status === 'asked' ? 'payments.refund' : 'payments.ask', status === 'asked' ? id : attempt)
  }
  const hear = async (body: string, signature: string): Promise<void> => {
    if (!provider.isSigned(body, signature)) return
    const { resource_id: providerId } = JSON.parse(body) as { resource_id: string }
    // The inbox is written by the web's role and emptied by a timer (paying.pages.test.ts); what it comes to is this.
    const known = (await attempts()).find((attempt) => attempt.providerId === providerId)
    if (known) enqueue('payments.ask', known.id)
  }
  const refusalIsFine = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  const attempts = () =>
    rows<{ id: string; status: string; pence: number; providerId: string | null }>(
      lent.tx,
      {
        name: 'test.attempts',
        text: `select id, status, pence, provider_id as "providerId" from payments.attempt where org_id = $1 and obligation_id = $2 order by id`,
      },
      [lent.org, obligation],
    )

  const happen = async (it: Happening): Promise<void> => {
    switch (it.what) {
      case 'tries-to-pay':
        // The page offers it while something is owed; two browsers may both have the page.
        if ((await stillOwed(lent.tx, lent.org, obligation)) > 0)
          await askPayment(work(), {
            caseId: of.caseId,
            obligation,
            provider: provider.name,
            returnUrl: 'https://x.example/y',
          })
        return
      case 'job':
        return runJob(it.which, it.network)
      case 'at-provider': {
        const paid = payment(it.which)
        if (paid) made.act(paid, it.act)
        return
      }
      case 'refund-ends': {
        const paid = payment(it.which)
        if (paid) made.finishRefund(paid, it.how)
        return
      }
      case 'refund-elsewhere': {
        const paid = payment(it.which)
        if (paid) made.giveBackElsewhere(paid, it.pence)
        return
      }
      case 'notice': {
        const at = it.which % Math.max(1, made.sent.length)
        if (it.how === 'is-forged') {
          const known = payment(it.which)
          const queued = queue.length
          await hear(JSON.stringify({ resource_id: known?.id ?? 'any' }), 'f'.repeat(64))
          assert.equal(queue.length, queued, 'a forged notice has no effect')
          return
        }
        const [sent] = made.sent.splice(at, 1)
        if (!sent || it.how === 'is-lost') return
        await hear(sent.body, sent.signature)
        if (it.how === 'comes-twice') await hear(sent.body, sent.signature)
        return
      }
      case 'time':
        now = now.add({ minutes: it.minutes })
        return
      case 'sweep':
        return sweep()
      case 'gives-back': {
        const of = await attempts()
        const paid = of[it.which % Math.max(1, of.length)]
        if (paid)
          await refusalIsFine(() =>
            askRefund(asStaff(), { attempt: paid.id, pence: it.pence, why: 'asked', words: 'x' }),
          )
        return
      }
      case 'waives':
        await refusalIsFine(() => waivePayment(asStaff(), { caseId: of.caseId, obligation, reason: 'x' }))
    }
  }

  /** Time passes, the sweep goes on, and nothing is wrong any more; every notice that was on its way is lost. */
  const heal = async (): Promise<void> => {
    made.sent.length = 0
    for (let round = 0; round < 4; round++) {
      now = now.add({ hours: 12 })
      await sweep()
      while (queue.length > 0) await runJob(0, 'works')
      for (const each of made.payments) {
        made.act(each, 'expires')
        while (each.refunds.some(({ status }) => status === 'submitted')) made.finishRefund(each, 'success')
      }
      made.sent.length = 0
    }
  }
  return { made, happen, heal, attempts, obligation, events }
}
