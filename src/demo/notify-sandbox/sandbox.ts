import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '#core/ids.ts'
import { sandboxNotify } from '../../domains/messages/sending/senders-from.ts'
import { type Answer, type Asked, json, listenLocally } from '../local-http.ts'
import { authorised } from './authorised.ts'
import { endOf, type Notification, shownAs } from './notification.rules.ts'

/** What the sandbox can be told to do wrong, so many times. */
const faultNames = [
  'rate-limit',
  'daily-limit',
  'error500',
  'slow',
  'lost-answer',
  'technical-failure',
  'lost-notice',
  'double-notice',
]

export interface NotifySandboxPlace {
  readonly port: number
  /** where its notices go: `/api/ORG/messages/notices/notify-sandbox` of a node */
  readonly callback: string
  /** how long a message is under way, in milliseconds */
  readonly underWayMs: number
}

export interface NotifySandbox {
  readonly base: string
  close(): Promise<void>
}

const fault = (status: number, error: string, message: string): Answer =>
  json({ status_code: status, errors: [{ error, message }] }, status)

const types: Readonly<Record<string, Notification['type']>> = { email: 'email', sms: 'sms', letter: 'letter' }

interface Given {
  readonly template_id?: string
  readonly email_address?: string
  readonly phone_number?: string
  readonly reference?: string
  readonly content?: string
  readonly personalisation?: Readonly<Record<string, string>>
}

const wrongIn = (type: Notification['type'], given: Given): Answer | undefined => {
  if (type === 'letter') {
    if (!given.reference) return fault(400, 'ValidationError', 'reference is a required property')
    const pdf = Buffer.from(given.content ?? '', 'base64')
    return pdf.subarray(0, 5).toString() === '%PDF-'
      ? undefined
      : fault(400, 'BadRequestError', 'Letter content is not a valid PDF')
  }
  if (given.template_id !== sandboxNotify.template) return fault(400, 'BadRequestError', 'Template not found')
  const missing = (type === 'email' ? ['subject', 'body'] : ['body']).filter((name) => !given.personalisation?.[name])
  if (missing.length > 0) return fault(400, 'BadRequestError', `Missing personalisation: ${missing.join(', ')}`)
  if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given.email_address ?? ''))
    return fault(400, 'ValidationError', 'email_address Not a valid email address')
  if (type === 'sms' && !/^\+?[\d ]{10,15}$/.test(given.phone_number ?? ''))
    return fault(400, 'ValidationError', 'phone_number Not enough digits')
  return undefined
}

/**
 * Opens a provider of messages that keeps GOV.UK Notify's published contract over HTTP: its token, its calls for email, text
 * and letters that are PDF already, its errors, its statuses and the addresses that it simulates an end for, notices by
 * callback, and the faults that were set (POST /faults).
 */
export const openNotifySandbox = async (place: NotifySandboxPlace): Promise<NotifySandbox> => {
  const all: Notification[] = []
  const faults = new Map<string, number>()
  const take = (name: string): boolean => {
    const left = faults.get(name) ?? 0
    if (left > 0) faults.set(name, left - 1)
    return left > 0
  }
  const notice = async (one: Notification): Promise<void> => {
    if (take('lost-notice')) return
    const { id, reference, status } = one
    const times = take('double-notice') ? 2 : 1
    for (let i = 0; i < times; i++)
      await fetch(place.callback, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${sandboxNotify.token}` },
        body: JSON.stringify({ id, reference, status, notification_type: one.type }),
        signal: AbortSignal.timeout(5000),
      })
        .then((answer) => answer.arrayBuffer())
        .catch(() => undefined)
  }
  const end = async (one: Notification): Promise<void> => {
    const broken = take('technical-failure')
    await sleep(place.underWayMs, undefined, { ref: false })
    one.status = broken ? 'technical-failure' : endOf(one)
    await notice(one)
  }
  const create = (type: Notification['type'], asked: Asked): Answer => {
    const given = JSON.parse(asked.body) as Given
    const wrong = wrongIn(type, given)
    if (wrong) return wrong
    const one: Notification = {
      id: newId(),
      type,
      reference: given.reference,
      to: given.email_address ?? given.phone_number?.replaceAll(' ', ''),
      subject: given.personalisation?.subject,
      body: given.personalisation?.body ?? '',
      createdAt: Temporal.Now.instant().toString(),
      status: type === 'letter' ? 'pending-virus-check' : 'created',
    }
    all.push(one)
    void end(one)
    return json({ id: one.id, reference: one.reference ?? null, uri: `/v2/notifications/${one.id}` }, 201)
  }
  const answer = (asked: Asked): Answer => {
    const [, , of, id] = asked.url.pathname.split('/').slice(0, 4)
    if (of !== 'notifications') return fault(404, 'NoResultFound', 'No result found')
    const type = types[id ?? '']
    if (asked.method === 'POST' && type) return create(type, asked)
    const { searchParams } = asked.url
    if (id === undefined)
      return json({
        notifications: all
          .filter(({ reference }) => reference === searchParams.get('reference'))
          .toReversed()
          .map(shownAs),
        links: { current: asked.url.pathname },
      })
    const one = all.find((each) => each.id === id)
    return one ? json(shownAs(one)) : fault(404, 'NoResultFound', 'No result found')
  }
  const server = await listenLocally(place.port, async (asked) => {
    if (asked.url.pathname === '/faults' && asked.method === 'POST') {
      const { fault: name, count } = JSON.parse(asked.body) as { fault: string; count: number }
      if (!faultNames.includes(name)) return json({ done: false }, 400)
      faults.set(name, count)
      return json({ done: true })
    }
    if (asked.url.pathname === '/log') return json(all.toReversed().map(shownAs))
    if (!authorised(asked.headers.authorization, sandboxNotify))
      return fault(403, 'AuthError', 'Invalid token: API key not found')
    if (take('rate-limit'))
      return fault(429, 'RateLimitError', 'Exceeded rate limit for key type live of 3000 requests per 60 seconds')
    if (take('daily-limit')) return fault(429, 'TooManyRequestsError', 'Exceeded send limits (email: 250000) for today')
    if (take('error500')) return fault(500, 'Exception', 'Internal server error')
    if (take('slow')) {
      await sleep(12_000, undefined, { ref: false })
      return undefined
    }
    const answered = answer(asked)
    return asked.method === 'POST' && take('lost-answer') ? undefined : answered
  })
  const address = server.address()
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : place.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
