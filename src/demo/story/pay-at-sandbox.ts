import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '#platform/db/database.ts'
import type { Task } from '#platform/jobs/task.ts'
import { getCase } from '../../domains/cases/get-case.ts'
import { findPayment } from '../../domains/payments/find-payment.ts'
import { demoId } from '../demo-id.ts'
import type { Stage } from './live.ts'

/** The card that the sandbox always accepts. */
const card = { cardNumber: '4242 4242 4242 4242', expiry: '12/40', cvc: '123', do: 'pay' }

/**
 * Pays as a person does: the node's own tasks ask the provider for the payment, the provider's card page is sent, and the
 * node asks how it stands. Nothing of it is made up here. `tasks` are the node's.
 */
export const payAtSandbox = (jobs: Database, tasks: readonly Task[]): NonNullable<Stage['pay']> => {
  const { signal } = new AbortController()
  // The sandbox starts beside us: it is not asked for a payment before it listens.
  const listens = async (tries = 40): Promise<void> => {
    const answer = await fetch(new URL('/log', process.env.SANDBOX_PAY_URL)).catch(() => undefined)
    if (answer?.ok) return
    if (tries === 0) throw new Error('the sandbox does not listen')
    await sleep(250)
    await listens(tries - 1)
  }
  const perform = async (name: string, payload: unknown): Promise<void> => {
    const task = tasks.find((each) => each.name === name)
    if (!task) throw new Error(`there is no task ${name}`)
    await listens()
    await task.run(payload, { database: jobs, signal })
  }
  return async (slug, reference) => {
    const org = demoId(`organisation ${slug}`)
    const attemptNow = () =>
      jobs.jobWork({ org, purpose: 'payment', name: 'demo' }, async (work) => {
        const { case: of } = await getCase(work, reference)
        return (await findPayment(work, of.id))?.attempt
      })
    const attempt = await attemptNow()
    if (!attempt) throw new Error(`${reference} owes nothing`)
    await perform('payments.create', { org, attempt: attempt.id })
    const nextUrl = (await attemptNow())?.nextUrl
    if (!nextUrl) throw new Error(`the provider has no page for ${reference}`)
    const opened = await fetch(nextUrl)
    await fetch(opened.url, { method: 'POST', body: new URLSearchParams(card), redirect: 'manual' })
    await perform('payments.ask', { org, attempt: attempt.id })
  }
}
