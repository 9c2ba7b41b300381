import { newId } from '#core/ids.ts'
import type { Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import type { Paper } from './letters/paper.rules.ts'
import { addOutgoing } from './outgoing.store.ts'
import { readWays } from './sending/senders.ts'
import type { Way } from './sending/way.rules.ts'

/** A message to one person, in one language, as plain text. */
export interface Message {
  /** says it once: a second message with the same is none */
  readonly once: string
  readonly caseId?: string
  readonly by: Way
  /** an email address, a phone number, or the lines of an envelope */
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly locale: Locale
  /** codes and secrets of links in it: hidden in what is kept, once it is sent */
  readonly secrets?: readonly string[]
  /** the reference of the case, and the link of the person: for the lists of staff and who looked */
  readonly about?: string
  readonly forLink?: string
  /** a letter as it stands on its paper */
  readonly paper?: Paper
  /** it goes to the organisation's own people or systems: none of the applicant's messages */
  readonly toStaff?: boolean
  /** not before: when it may reach the person */
  readonly from?: Temporal.Instant
}

/** The job that sends a message, or asks how it went; a second one with the key takes the place of the first. */
export const queueSending = (work: Work, id: string, task = 'messages.send'): Promise<void> =>
  addJob(work.tx, task, { org: work.org, id }, { key: `${task} ${id}` })

/**
 * Keeps a message in the transaction of its cause (a reader's, a timer's or a task's) and queues its sending. A letter is
 * kept for the staff to post, unless a provider does. Nothing happens where it stands already, so an event may be read
 * again. The subject is one line.
 */
export const queueMessage = async (work: Work, message: Message): Promise<void> => {
  const id = newId()
  // Braille, audio and the like are made by people.
  const goes = message.by !== 'letter' || (!message.paper?.formats && (await readWays(work)).letter !== 'hand')
  const added = await addOutgoing(
    work.tx,
    { org: work.org, now: work.now },
    {
      ...message,
      id,
      caseId: message.caseId ?? null,
      subject: message.subject.replace(/\s+/g, ' ').trim(),
      secrets: message.secrets ?? [],
      nextAt: goes ? (message.from ?? work.now) : null,
      about: message.about ?? null,
      forLink: message.forLink ?? null,
      paper: message.paper ?? null,
      toStaff: message.toStaff ?? false,
    },
  )
  if (added && goes && message.from === undefined) await queueSending(work, id)
}
