import { inLocale, type Locale } from '#core/text.ts'
import type { Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisation, findOrganisationIds } from '../places/find-organisation.ts'
import type { Mailer } from './mailer.ts'
import { messageDocument, messageText } from './message.view.ts'
import { findOutgoing, findWaiting, forgetSecrets, setStatus } from './outgoing.store.ts'
import { queueSending } from './queue-message.ts'
import { withoutSecrets } from './secrets.rules.ts'

/** After so many tries a message has failed; with the queue's own pauses (e, e², … seconds) that is about three hours. */
const mostTries = 10

interface OfMessage {
  readonly org: string
  readonly id: string
}

const who = (org: string, name: string) => ({ org, purpose: 'service' as const, name })

/** The code and the words of an SMTP refusal, without whatever address the server repeats in it. */
const faultOf = (error: unknown): string => {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string }
  return [code, responseCode, (message ?? '').replace(/\S+@\S+/g, '…')].filter(Boolean).join(' ').slice(0, 200)
}

/** Sends one email outside of any transaction and keeps how it ended; a failure is tried again later by the queue. */
const send = (mailer: Mailer, node: { readonly publicUrl: string }): Task => ({
  name: 'messages.send',
  run: async (payload, { database }) => {
    const { org, id } = payload as OfMessage
    const found = await database.jobWork(who(org, 'messages.send'), async (work) => ({
      message: await findOutgoing(work.tx, org, id),
      from: await findOrganisation(work, org),
    }))
    const { message, from } = found
    if (message?.by !== 'email' || message.status !== 'waiting') return
    const locale: Locale = message.locale === 'cy' ? 'cy' : 'en'
    const keep = (status: 'waiting' | 'sent' | 'failed', fault: string | null) =>
      database.jobWork(who(org, 'messages.send'), async (work) => {
        await setStatus(work.tx, { org, now: work.now }, { id, status, tries: message.tries + 1, fault })
        if (status === 'sent' && message.secrets.length > 0) await forgetSecrets(work.tx, org, withoutSecrets(message))
      })
    try {
      await mailer.send({
        id,
        from: {
          name: inLocale(from?.name, locale),
          address: from?.contact?.email ?? `noreply@${new URL(node.publicUrl).hostname}`,
        },
        to: message.address,
        subject: message.subject,
        text: messageText(message.body),
        html: messageDocument({ ...message, locale }),
        locale,
      })
    } catch (error) {
      const last = message.tries + 1 >= mostTries
      await keep(last ? 'failed' : 'waiting', faultOf(error))
      if (last) return
      throw error
    }
    await keep('sent', null)
  },
})

/** Emails that waited longer than all their tries take: the queue that knew of them is gone, so they are queued anew. */
const requeue: Timer = {
  name: 'messages.requeue',
  every: 600,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork(who(org, 'messages.requeue'), async (work) => {
        for (const { id } of await findWaiting(work.tx, org, work.now.subtract({ hours: 8 })))
          await queueSending(work, id)
      })
  },
}

/** Sending. An organisation without a contact email writes from the node's own name, that of `publicUrl`. */
export const messageJobs = (
  mailer: Mailer,
  node: { readonly publicUrl: string },
): { tasks: readonly Task[]; timers: readonly Timer[] } => ({
  tasks: [send(mailer, node)],
  timers: [requeue],
})
