import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from '#platform/db/database.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { askPayment } from '../../src/domains/payments/ask-payment.ts'
import { payer } from '../../src/domains/payments/asking/of-attempt.ts'
import { paymentJobs } from '../../src/domains/payments/payment.jobs.ts'
import { govUkPay } from '../../src/domains/payments/provider/gov-uk-pay.ts'
import type { PaymentProvider } from '../../src/domains/payments/provider/provider.ts'
import { providersOf } from '../../src/domains/payments/provider/providers.ts'
import { raiseObligation } from '../../src/domains/payments/raise-obligation.ts'
import { askRefund } from '../../src/domains/payments/refunds/ask-refund.ts'
import { openCase } from '../a-case.ts'
import { freshDatabase } from '../database.ts'
import { foundPlace } from '../place.ts'
import { makeQueue } from '../queue.ts'
import { startSandbox } from '../sandbox.ts'

// The jobs process dies at each point around each call to the provider: before it, after the provider has done what was asked
// and before its answer is here, and after the answer is here and before it is kept. Then it starts again. The provider is the
// sandbox over HTTP, through our client; the database is real.

const sandbox = await startSandbox('http://localhost:9')
const db = await freshDatabase()
await makeQueue(db)
const { city, eleanor } = await foundPlace(db)
const { id: caseId } = await db.jobs.jobWork(payer(city, 'test'), (work) => openCase(work, city, eleanor))

class Dies extends Error {}

type Call = 'create' | 'find' | 'cancel' | 'refund' | 'findRefund' | 'findRefunds'
type Point = 'before' | 'after' | 'unkept'
const calls: readonly Call[] = ['create', 'find', 'cancel', 'refund', 'findRefund', 'findRefunds']

/** The client, which dies once at a point of a call; `unkept` lets the call through and the next transaction die. */
const dying = (call: Call, point: Point) => {
  const client = govUkPay({ baseUrl: sandbox.url, key: 'sandbox', name: 'sandbox' })
  let left = 1
  let commitDies = false
  const around = async <R>(name: Call, act: () => Promise<R>): Promise<R> => {
    const now = name === call && left > 0
    if (now) left -= 1
    if (now && point === 'before') throw new Dies()
    const answer = await act()
    if (now && point === 'after') throw new Dies()
    if (now) commitDies = true
    return answer
  }
  const provider: PaymentProvider = {
    name: client.name,
    isSigned: client.isSigned,
    create: (asked) => around('create', () => client.create(asked)),
    find: (id) => around('find', () => client.find(id)),
    cancel: (id) => around('cancel', () => client.cancel(id)),
    refund: (asked) => around('refund', () => client.refund(asked)),
    findRefund: (id, refund) => around('findRefund', () => client.findRefund(id, refund)),
    findRefunds: (id) => around('findRefunds', () => client.findRefunds(id)),
  }
  const database: Database = {
    ...db.jobs,
    jobWork: (who, use) =>
      db.jobs.jobWork(who, async (work) => {
        const answer = await use(work)
        if (commitDies) {
          commitDies = false
          throw new Dies()
        }
        return answer
      }),
  }
  return { provider, database, died: () => left === 0 }
}

interface Job {
  readonly task: string
  readonly payload: object
}
/** What waits in the queue, taken out of it. */
const takeJobs = async (): Promise<readonly Job[]> => {
  const jobs = await db.sql<Job>(
    `select t.identifier as task, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
  )
  await db.sql('delete from graphile_worker._private_jobs')
  return jobs
}

const pay = async (page: string, number = '4242424242424242'): Promise<void> => {
  const form = new URLSearchParams({ cardNumber: number, expiry: '12/49', cvc: '123', do: 'pay' })
  await fetch(page, { method: 'POST', body: form, redirect: 'manual' })
}

const pence = 5000
let lives = 0
for (const call of calls)
  for (const point of ['before', 'after', 'unkept'] as const)
    test(`killed ${point === 'unkept' ? 'before the answer is kept' : point} ${call}: one payment and one refund at the provider`, async () => {
      lives += 1
      const reference = `CRASH-${lives}`
      const { provider, database, died } = dying(call, point)
      const { tasks, readers, timers } = paymentJobs(providersOf([{ provider }]))
      const context = { database, signal: new AbortController().signal }
      /** Everything that waits is done; what dies is done again, as by the next start. */
      const work = async (): Promise<void> => {
        for (let round = 0; round < 8; round++) {
          await orderWaiting(db.jobs)
          await readOn(db.jobs, readers, (_reader, _org, error) => {
            throw error
          })
          for (const { task, payload } of await takeJobs()) {
            const run = () => tasks.find(({ name }) => name === task)?.run(payload, context)
            try {
              await run()
            } catch (error) {
              if (!(error instanceof Dies)) throw error
              await run()
            }
          }
        }
      }
      const sweep = async (): Promise<void> => {
        await db.sql(`select app.set_demo(true)`)
        await db.sql(`select app.move_clock(app.now() + interval '3 hours')`)
        await timers.find(({ name }) => name === 'payments.sweep')?.run({ ...context, database: db.jobs })
        await work()
      }
      const try1 = await db.jobs.jobWork(payer(city, 'test'), async (use) => {
        const obligation = await raiseObligation(use, { caseId, reference, description: { en: 'A bin' }, pence })
        const at = { caseId, obligation, provider: 'sandbox', returnUrl: 'https://place.example/barchester' }
        // Two attempts of one obligation: the second is cancelled at the provider when the first is paid.
        return { obligation, first: await askPayment(use, at), second: await askPayment(use, at) }
      })
      await work()
      const attempt = async (id: string) =>
        (
          await db.sql<{ status: string; next_url: string }>(
            'select status, next_url from payments.attempt where id = $1',
            [id],
          )
        )[0]
      await pay((await attempt(try1.first))?.next_url ?? '')
      await sweep()
      assert.equal((await attempt(try1.first))?.status, 'success')
      await db.jobs.jobWork(payer(city, 'test'), (use) =>
        askRefund(use, { attempt: try1.first, pence: 2000, why: 'asked', words: 'x' }),
      )
      await work()
      await sweep()
      // And one that is made at the provider's own pages, of which nobody tells.
      const all = async () => {
        const { payments } = (await (await fetch(`${sandbox.url}/log`)).json()) as {
          payments: {
            payment_id: string
            reference: string
            state: { status: string }
            refund_summary: { amount_submitted: number }
          }[]
        }
        return payments.filter((payment) => payment.reference === reference)
      }
      const paid = (await all()).find(({ state }) => state.status === 'success')
      await fetch(`${sandbox.url}/v1/payments/${paid?.payment_id}/refunds`, {
        method: 'POST',
        headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
        body: JSON.stringify({ amount: 500, refund_amount_available: 3000 }),
      })
      await new Promise((resolve) => setTimeout(resolve, 1800))
      for (let i = 0; i < 3; i++) await sweep()

      assert.ok(died(), `${call} was called, and died ${point}`)
      const payments = await all()
      assert.deepEqual(payments.map(({ state }) => state.status).sort(), ['cancelled', 'success'])
      assert.equal(
        payments.reduce((sum, { refund_summary }) => sum + refund_summary.amount_submitted, 0),
        2500,
      )
      assert.deepEqual(
        [(await attempt(try1.first))?.status, (await attempt(try1.second))?.status],
        ['success', 'cancelled'],
      )
      const refunds = await db.sql<{ pence: string; status: string }>(
        'select pence, status from payments.refund where attempt_id = $1 order by pence',
        [try1.first],
      )
      assert.deepEqual(
        refunds.map((refund) => `${refund.pence} ${refund.status}`),
        ['500 success', '2000 success'],
      )
      const reasons = await db.sql<{ reason: string; pence: string }>(
        'select reason, pence from payments.posting where obligation_id = $1 order by at, reason, pence',
        [try1.obligation],
      )
      assert.deepEqual(reasons.map(({ reason, pence: of }) => `${reason} ${of}`).sort(), [
        'paid 5000',
        'raised 5000',
        'refunded 2000',
        'refunded 500',
      ])
    })
