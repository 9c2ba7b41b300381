import { newId } from '#core/ids.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import { addOutgoing } from './outgoing.store.ts'

/** A message to one person, in one language, as plain text. */
export interface Message {
  /** says it once: a second message with the same is none */
  readonly once: string
  readonly caseId?: string
  readonly by: 'email' | 'letter'
  /** an email address, or the lines of an envelope */
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly locale: Locale
  /** codes and secrets of links in it: hidden in what is kept, once it is sent */
  readonly secrets?: readonly string[]
}

/** The job that sends a message; a second one with the key takes the place of the first. */
export const queueSending = (work: Work, id: string): Promise<void> =>
  addJob(work.tx, 'messages.send', { org: work.org, id }, { key: `messages.send ${id}` })

/**
 * Keeps a message in the transaction of its cause (a reader's, a timer's or a task's) and queues its sending. A letter is
 * kept for the staff to post. Nothing happens where it stands already, so an event may be read again. The subject is one line.
 */
export const queueMessage = async (work: Work, message: Message): Promise<void> => {
  const id = newId()
  const added = await addOutgoing(
    work.tx,
    { org: work.org, now: work.now },
    {
      ...message,
      id,
      caseId: message.caseId ?? null,
      subject: message.subject.replace(/\s+/g, ' ').trim(),
      secrets: message.secrets ?? [],
    },
  )
  if (added && message.by === 'email') await queueSending(work, id)
}
