import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Work } from '#core/work.ts'
import type { JobContext } from '#platform/jobs/task.ts'
import { readCaseDocument } from '../../cases/delivered/case-document.ts'
import { queueMessage } from '../../messages/queue-message.ts'
import { findOrganisation } from '../../places/find-organisation.ts'
import { type Delivery, findDelivery, noteTry } from '../deliveries/delivery.store.ts'
import { mapped } from '../destinations/destination.rules.ts'
import { findDestination, setDestinationState } from '../destinations/destination.store.ts'
import { type Answered, post } from './post.ts'
import { waitAfter } from './retry.rules.ts'
import { signed } from './signature.ts'

/** Where the node drops files, and whether it may speak to addresses inside its own networks. */
export interface Sending {
  readonly dataDir: string
  readonly inside: boolean
}

/** What a job was given: codes and ids. */
export interface OfDelivery {
  readonly org: string
  readonly id: string
}

const who = (org: string) => ({ org, purpose: 'operation' as const, name: 'borders.deliver' })

const read = async (work: Work, id: string) => {
  const delivery = await findDelivery(work.tx, work.org, id)
  if (!delivery || delivery.state === 'sent' || delivery.state === 'left') return undefined
  const [destination, of, organisation] = await Promise.all([
    findDestination(work.tx, work.org, delivery.destination),
    readCaseDocument(work, delivery.caseId),
    findOrganisation(work, work.org),
  ])
  if (destination?.state !== 'on' || !of || !organisation) return undefined
  const says = { ...of.says, event: delivery.event }
  const data = destination.mapping.length > 0 ? mapped(says, destination.mapping) : says
  const body = JSON.stringify({ type: delivery.event, timestamp: delivery.madeAt.toString(), data })
  return { delivery, destination, body, slug: organisation.slug }
}

type Ready = NonNullable<Awaited<ReturnType<typeof read>>>

/** Each organisation has folders of its own: two that give theirs one name share nothing. */
const drop = async ({ delivery, destination, body, slug }: Ready, sending: Sending): Promise<Answered> => {
  const folder = join(sending.dataDir, 'drops', slug, destination.address)
  const name = `${delivery.reference}-${delivery.id}.json`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // Under another name until it is whole: whoever watches the folder never takes half of one.
    await writeFile(join(folder, `.${name}`), body, { mode: 0o600 })
    await rename(join(folder, `.${name}`), join(folder, name))
    return { status: 200 }
  } catch {
    return { fault: 'unreachable' }
  }
}

const faultOf = (answered: Answered): string => ('fault' in answered ? answered.fault : String(answered.status))

/** How a delivery stands after a try: there, to be tried again, or given up. */
const after = (delivery: Delivery, answered: Answered, now: Temporal.Instant) => {
  const sent = 'status' in answered && answered.status >= 200 && answered.status < 300
  if (sent) return { state: 'sent', nextAt: null, fault: null, sentAt: now } as const
  const wait = faultOf(answered) === '410' ? undefined : waitAfter(delivery.tries + 1)
  return {
    state: wait === undefined ? 'given-up' : 'failed',
    nextAt: wait === undefined ? null : now.add({ seconds: wait }),
    fault: faultOf(answered),
    sentAt: null,
  } as const
}

/** An email is kept and sent by the messages of the place, which try it again by themselves. */
const mail = (work: Work, { delivery, destination, body }: Ready): Promise<void> =>
  queueMessage(work, {
    once: `delivery ${delivery.id} ${delivery.tries}`,
    caseId: delivery.caseId,
    by: 'email',
    address: destination.address,
    subject: `${delivery.reference} ${delivery.event}`,
    body: JSON.stringify((JSON.parse(body) as { data: unknown }).data, undefined, 2),
    locale: 'en',
    about: delivery.reference,
    toStaff: true,
  })

/**
 * Tries a delivery once: reads the case, sends it outside of any transaction, writes down how it ended. It may run twice; the
 * receiver knows a second by its id. 410 says that nobody is there any longer: the destination is told so and waits for a person.
 */
export const deliver = async (of: OfDelivery, { database }: JobContext, sending: Sending): Promise<void> => {
  const ready = await database.jobWork(who(of.org), (work) => read(work, of.id))
  if (!ready) return
  const { delivery, destination, body } = ready
  let answered: Answered = { status: 202 }
  if (destination.kind === 'file') answered = await drop(ready, sending)
  if (destination.kind === 'webhook') {
    const headers = signed({ id: `msg_${delivery.id}`, at: Temporal.Now.instant(), body, secret: destination.secret })
    answered = await post({ url: destination.address, headers, body, insideToo: sending.inside })
  }
  await database.jobWork(who(of.org), async (work) => {
    const standing = after(delivery, answered, work.now)
    if (destination.kind === 'email') await mail(work, ready)
    await noteTry(work.tx, work.org, { id: delivery.id, ...standing })
    if (faultOf(answered) === '410') await setDestinationState(work.tx, work.org, { id: destination.id, state: 'gone' })
    if (standing.state === 'failed') return
    await work.append({
      type: standing.state === 'sent' ? 'delivery.sent' : 'delivery.givenUp',
      caseId: delivery.caseId,
      data: { delivery: delivery.id, destination: destination.id, event: delivery.event },
    })
  })
}
