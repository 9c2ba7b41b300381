import type { JobContext } from '#platform/jobs/task.ts'
import { findOutgoing } from '../outgoing.store.ts'
import { askAfter } from './retry.rules.ts'
import { SendFault } from './send-fault.ts'
import { keepFault, type OfMessage, type Sending, sendingJob } from './send-message.ts'
import { keepAsked } from './sending.store.ts'

/**
 * Asks a provider how a message went that it took, and keeps the answer: delivered, to be tried again, given up, or asked
 * after later. Asked as often as one likes it does no more.
 */
export const askProvider = async (
  { org, id }: OfMessage,
  { database }: Pick<JobContext, 'database'>,
  sending: Sending,
): Promise<void> => {
  const who = sendingJob(org, 'messages.ask')
  const message = await database.jobWork(who, ({ tx }) => findOutgoing(tx, org, id))
  if (message?.status !== 'sent' || !message.providerId || message.nextAt === null) return
  const sender = message.provider === null ? undefined : sending.senders.find(message.provider)
  const standing = await sender?.ask?.(message.providerId).catch(() => undefined)
  await database.jobWork(who, async (work) => {
    if (standing?.is === 'delivered')
      return void (await keepAsked(work.tx, work, { id, deliveredAt: work.now, askAt: null }))
    if (standing?.is === 'failed')
      return keepFault(work, message, new SendFault(standing.again ? 'later' : 'never', standing.fault))
    const minutes = askAfter(message.sentAt ? work.now.since(message.sentAt).total('minutes') : 0)
    const askAt = minutes === undefined ? null : work.now.add({ minutes })
    await keepAsked(work.tx, work, { id, deliveredAt: null, askAt })
  })
}
