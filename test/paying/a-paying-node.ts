import assert from 'node:assert/strict'
import { runJobs } from '#platform/jobs/run-jobs.ts'
import { openLogger } from '#platform/log/logger.ts'
import { freePort } from '#platform/processes/ports.ts'
import { applyFor } from '../applicant/apply.ts'
import { type Browser, fetching, formsOf, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { closeBefore, demoDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'
import { startSandbox } from '../sandbox.ts'

// A node as it runs: its pages on a port, its jobs, and the provider as a process of its own that the two talk to over HTTP.
const port = await freePort()
export const publicUrl = `http://localhost:${port}`
export const sandbox = await startSandbox(publicUrl)
process.env.SANDBOX_PAY_URL = sandbox.url
process.env.PUBLIC_URL = publicUrl
const { routes, jobs, formTargets } = await import('../../src/app.ts')
export const db = await demoDatabase({ max: 16 })
await db.sql('select app.set_demo(true)')
await makeQueue(db)
const edge = await openEdge(db, routes, { publicUrl, formTargets: formTargets(process.env) })
await edge.app.listen({ port, host: 'localhost' })
const running = await runJobs(jobs, {
  url: db.urls.jobs,
  database: db.jobs,
  logger: openLogger('test', 'silent'),
  concurrency: 2,
})
closeBefore(() => running.stop())

export const price = 5000
export const apply = '/barchester/services/garden-waste/apply'
let people = 0
/** Somebody who has applied for one bin and stands before the payment. */
export const applied = async (): Promise<{ by: Browser; reference: string }> => {
  // Applying is not what is tried here: on a busy machine its first pages, which compile the design, may say so once.
  const send = fetching(publicUrl)
  let applying = true
  const by = openBrowser((asked) => (applying ? patient(send) : send)(asked))
  people += 1
  const reference = await applyFor(by, {
    org: 'barchester',
    service: 'garden-waste',
    fields: {
      homeType: 'house',
      kerbside: 'can',
      'address.line1': `${people} High Street`,
      'address.town': 'Barchester',
      'address.postcode': 'BA1 1AA',
      'address.areas': ['barchester'],
      binCount: '1',
      binsThere: '0',
      benefits: ['none'],
      'name.first': 'Martha',
      'name.last': 'Stockdale',
      email: `martha.${people}@example.org`,
      phone: '07700900123',
      agree: 'yes',
    },
  })
  applying = false
  return { by, reference }
}
export const until = async <R>(what: string, ask: () => Promise<R | undefined | false>): Promise<R> => {
  for (let i = 0; i < 200; i++) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`waited in vain: ${what}`)
}
export const at = (step: string, reference: string): string => `${apply}/${step}?reference=${reference}`
/** From the page that says what is owed to the provider's page. */
export const toProvider = async (by: Browser, reference: string): Promise<string> => {
  const { body } = await by.get(at('pay', reference))
  const form = formsOf(body).find(({ action }) => action.includes('/apply/pay'))
  assert.ok(form, 'there is something to pay')
  const asked = await by.post(form.action, form.hidden)
  assert.equal(asked.status, 303)
  if (asked.headers.location?.startsWith(sandbox.url)) return asked.headers.location
  return until('the provider’s page', async () => (await by.get(at('paying', reference))).headers.location)
}
export const pay = async (page: string, number = '4242 4242 4242 4242', act = 'pay'): Promise<string> => {
  const form = new URLSearchParams({ cardNumber: number, expiry: '12/49', cvc: '123', do: act })
  const sent = await fetch(page, { method: 'POST', body: form, redirect: 'manual' })
  assert.equal(sent.status, 303, await sent.text())
  return new URL(sent.headers.get('location') ?? '').pathname + new URL(sent.headers.get('location') ?? '').search
}
/** Comes back from the provider and waits for the page that the person ends on. */
export const comeBack = (by: Browser, path: string): Promise<string> =>
  until('an end', async () => {
    const heard = await by.get(path)
    if (heard.headers.location?.includes('/done')) return 'done'
    return /data-page="pay"/.test(heard.body) && !/http-equiv="refresh"/.test(heard.body) ? heard.body : undefined
  })
interface Provided {
  readonly payment_id: string
  readonly reference: string
  readonly amount: number
  readonly state: { readonly status: string }
  readonly refund_summary: { readonly amount_submitted: number }
}
/** Every payment, as the provider itself has it. */
export const provided = async () =>
  ((await (await fetch(`${sandbox.url}/log`)).json()) as { payments: Provided[] }).payments
/** The sweep, now. */
export const sweep = async (): Promise<void> => {
  const timer = jobs.timers.find(({ name }) => name === 'payments.sweep')
  await timer?.run({ database: db.jobs, signal: new AbortController().signal })
}
/** The node's time goes on. */
export const forward = (time: Temporal.DurationLike): Promise<unknown> =>
  db.sql(`select app.move_clock(app.now() + $1::interval)`, [Temporal.Duration.from(time).toString()])
export const statuses = async (reference: string) =>
  (
    await db.sql<{ status: string }>(
      `select a.status from payments.attempt a join payments.obligation o on o.org_id = a.org_id and o.id = a.obligation_id
       where o.reference = $1 order by a.made_at, a.id`,
      [reference],
    )
  ).map(({ status }) => status)
export const postings = async (reference: string) =>
  (
    await db.sql<{ reason: string }>(
      `select p.reason from payments.posting p join payments.obligation o on o.org_id = p.org_id and o.id = p.obligation_id
       where o.reference = $1 order by p.at, p.id`,
      [reference],
    )
  ).map(({ reason }) => reason)
