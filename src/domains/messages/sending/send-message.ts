import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { JobContext } from '#platform/jobs/task.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { findOutgoing, forgetSecrets, type Outgoing } from '../outgoing.store.ts'
import { withoutSecrets } from '../secrets.rules.ts'
import { askAfter, mostTries, waitAfter } from './retry.rules.ts'
import { SendFault } from './send-fault.ts'
import type { Ready, Sender } from './sender.ts'
import { readWays, type Senders } from './senders.ts'
import { claimSending, keepFailed, keepSent } from './sending.store.ts'

/** What sending needs of the node. */
export interface Sending {
  readonly senders: Senders
  /** without a slash at the end */
  readonly publicUrl: string
  /** a letter as a PDF */
  pdf(message: Outgoing, organisation: string): Promise<Uint8Array>
}

export interface OfMessage {
  readonly org: string
  readonly id: string
}

export const sendingJob = (org: string, name: string) => ({ org, purpose: 'service' as const, name })

/** Gives a message up: it stands in the list of those that a person has to see to, and in the case's journal. */
const tellGivenUp = async (work: Work, message: Outgoing): Promise<void> => {
  await work.append({
    type: 'message.givenUp',
    ...(message.caseId ? { caseId: message.caseId } : {}),
    ...(message.forLink ? { for: message.forLink } : {}),
    data: { message: message.id, by: message.by },
  })
}

/** Keeps that a try came to nothing: tried again later, or given up. `tries`: how many there were, this one among them. */
export const keepFault = async (work: Work, message: Outgoing, fault: SendFault): Promise<void> => {
  const wait =
    fault.kind === 'never' || message.tries >= mostTries ? undefined : waitAfter(message.tries, fault.seconds)
  const again = wait === undefined ? null : work.now.add({ minutes: wait })
  await keepFailed(work.tx, work, { id: message.id, fault: fault.message.slice(0, 200), again })
  if (again === null) await tellGivenUp(work, message)
}

const readyOf = (
  { org, message, from }: { org: string; message: Outgoing; from: Awaited<ReturnType<typeof findOrganisation>> },
  sending: Sending,
): Ready => {
  const locale: Locale = message.locale === 'cy' ? 'cy' : 'en'
  const name = inLocale(from?.name, locale)
  return {
    id: message.id,
    reference: `${org}.${message.id}`,
    again: message.tries > 1,
    by: message.by,
    // An organisation without a contact email writes from the node's own name, that of `publicUrl`.
    from: { name, address: from?.contact?.email ?? `noreply@${new URL(sending.publicUrl).hostname}` },
    address: message.address,
    subject: message.subject,
    body: message.body,
    locale,
    pdf: () => sending.pdf(message, name),
  }
}

const trySending = async (sender: Sender | undefined, ready: Ready): Promise<{ providerId?: string } | SendFault> => {
  if (!sender) return new SendFault('later', `there is no provider here that sends by ${ready.by}`)
  try {
    return await sender.send(ready)
  } catch (error) {
    return error instanceof SendFault ? error : new SendFault('later', 'it could not be sent', { cause: error })
  }
}

/** Sends one message that is due, outside of any transaction, and keeps how it ended. One that is not due is left alone. */
export const sendMessage = async (
  { org, id }: OfMessage,
  { database }: Pick<JobContext, 'database'>,
  sending: Sending,
): Promise<void> => {
  const who = sendingJob(org, 'messages.send')
  const found = await database.jobWork(who, async (work) => {
    if (!(await claimSending(work.tx, work, id))) return undefined
    const [message, from, ways] = await Promise.all([
      findOutgoing(work.tx, org, id),
      findOrganisation(work, org),
      readWays(work),
    ])
    return message && { message, from, provider: ways[message.by] }
  })
  if (!found) return
  const { message, from, provider } = found
  const sender = sending.senders.find(provider)
  const ended = await trySending(
    sender?.ways.includes(message.by) ? sender : undefined,
    readyOf({ org, message, from }, sending),
  )
  await database.jobWork(who, async (work) => {
    if (ended instanceof SendFault) return keepFault(work, message, ended)
    const askAt = sender?.ask && ended.providerId ? work.now.add({ minutes: askAfter(0) ?? 0 }) : null
    await keepSent(work.tx, work, { id, provider, providerId: ended.providerId ?? null, askAt })
    if (message.secrets.length > 0) await forgetSecrets(work.tx, org, withoutSecrets(message))
  })
}
