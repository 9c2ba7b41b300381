import { NotifyClient } from 'notifications-node-client'
import { SendFault } from '../sending/send-fault.ts'

const longest = 10_000

interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly data?: unknown
}

interface Answered {
  readonly status: number
  readonly data: unknown
  readonly retryAfter: string | null
}

/** What a call came to that was answered with something else than success. */
class NotAnswered extends Error {
  readonly answered: Answered
  constructor(answered: Answered) {
    super(`answered ${answered.status}`)
    this.answered = answered
  }
}

/** The client's way to the network: none of its calls takes longer than ten seconds. */
const overFetch = async ({ method, url, headers, data }: Asked): Promise<Answered> => {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(data !== undefined && { 'content-type': 'application/json' }) },
    ...(data !== undefined && { body: JSON.stringify(data) }),
    signal: AbortSignal.timeout(longest),
  })
  const text = await response.text()
  const said = {
    status: response.status,
    data: text.startsWith('{') ? JSON.parse(text) : {},
    retryAfter: response.headers.get('retry-after'),
  }
  if (!response.ok) throw new NotAnswered(said)
  return said
}

/** GOV.UK Notify's own client for an API's address and key. */
export const notifyClient = (baseUrl: string, key: string): NotifyClient => {
  const client = new NotifyClient(baseUrl, key)
  client.setClient(overFetch as unknown as Parameters<NotifyClient['setClient']>[0])
  return client
}

const secondsOf = (retryAfter: string | null, usual: number): number =>
  retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : usual

/**
 * What a call that failed means (docs.notifications.service.gov.uk/node.html, errors). A message that is refused as it
 * stands (400) will never be taken, unless it is our own account that is not live; a key that is not accepted (403), too
 * many at once (429) and trouble on the other side (5xx, no answer) may pass. Addresses in what it says are left out.
 */
export const notifyFault = (error: unknown): SendFault => {
  if (!(error instanceof NotAnswered)) return new SendFault('later', 'GOV.UK Notify did not answer', { cause: error })
  const { status, data, retryAfter } = error.answered
  const [first] = (data as { errors?: readonly { error?: string; message?: string }[] }).errors ?? []
  const message = (first?.message ?? '').replace(/\S+@\S+|\+?\d[\d ]{6,}/g, '…')
  const says = [status, first?.error, message].filter(Boolean).join(' ').slice(0, 200)
  if (status === 429)
    return new SendFault('later', says, {
      seconds: secondsOf(retryAfter, first?.error === 'TooManyRequestsError' ? 3600 : 60),
    })
  const ours = /team-only|trial mode|live service/i.test(message)
  return new SendFault(status === 400 && !ours ? 'never' : 'later', says, { cause: error })
}
