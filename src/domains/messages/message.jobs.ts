import type { Task, Timer } from '#platform/jobs/task.ts'
import { findOrganisationIds } from '../places/find-organisation.ts'
import { letterPdf } from './letters/letter-pdf.ts'
import { queueSending } from './queue-message.ts'
import { askProvider } from './sending/ask-provider.ts'
import { type OfMessage, type Sending, sendingJob, sendMessage } from './sending/send-message.ts'
import type { Senders } from './sending/senders.ts'
import { findDue } from './sending/sending.store.ts'

/** What is due by now, queued: tries after a wait, messages for a certain hour, and what was lost with a queue. */
const due: Timer = {
  name: 'messages.due',
  every: 5,
  run: async ({ database }) => {
    for (const org of await database.bare(findOrganisationIds))
      await database.jobWork(sendingJob(org, 'messages.due'), async (work) => {
        const found = await findDue(work.tx, work)
        await Promise.all(found.map(({ id, sent }) => queueSending(work, id, sent ? 'messages.ask' : 'messages.send')))
      })
  },
}

/** Sending by the node's providers, and asking how it went. */
export const messageJobs = (
  senders: Senders,
  node: { readonly publicUrl: string },
): { tasks: readonly Task[]; timers: readonly Timer[] } => {
  const sending: Sending = {
    senders,
    get publicUrl() {
      return node.publicUrl
    },
    pdf: letterPdf,
  }
  return {
    tasks: [
      { name: 'messages.send', run: (payload, context) => sendMessage(payload as OfMessage, context, sending) },
      { name: 'messages.ask', run: (payload, context) => askProvider(payload as OfMessage, context, sending) },
    ],
    timers: [due],
  }
}
