import { type Answer, type Asked, json } from '../local-http.ts'
import type { ApiDesk } from './api-desk.ts'
import { readNewPayment } from './new-payment.ts'
import { publicEvents, publicPayment, stateOf } from './payment.rules.ts'
import { answerRefunds } from './refunds.ts'
import type { Till } from './till.ts'

const fault = (status: number, code: string, description: string): Answer => json({ code, description }, status)
const notFound = fault(404, 'P0200', 'Not found')

const create = async (asked: Asked, till: Till, base: string): Promise<Answer> => {
  const key = asked.headers['idempotency-key'] as string | undefined
  if (key !== undefined && !/^[a-zA-Z0-9-]{0,255}$/.test(key))
    return json({ code: 'P0102', header: 'Idempotency-Key', description: 'Header [Idempotency-Key] is not valid' }, 422)
  const read = readNewPayment(asked.body)
  if ('status' in read) return json(read.body, read.status)
  const same = JSON.stringify(read)
  const known = key ? till.byKey(key) : undefined
  if (known && known.asked !== same)
    return json(
      {
        code: 'P0191',
        header: 'Idempotency-Key',
        description: 'The `Idempotency-Key` you sent in the request header has already been used to create a payment.',
      },
      409,
    )
  const payment = known ?? (await till.create(read, { key: key || undefined, asked: same }))
  const answer = json(publicPayment(payment, base), known ? 200 : 201)
  return { ...answer, headers: { ...answer.headers, location: `${base}/v1/payments/${payment.id}` } }
}

const cancel = async (id: string, till: Till): Promise<Answer> => {
  const payment = till.find(id)
  if (!payment) return fault(404, 'P0500', 'Not found')
  if (stateOf(payment).finished) return fault(400, 'P0501', 'Cancellation of payment failed')
  if (stateOf(payment).status === 'submitted') return fault(409, 'P0502', 'Cancellation of payment failed')
  await till.move(payment, 'cancelled')
  return { status: 204 }
}

const answered = async (asked: Asked, desk: ApiDesk): Promise<Answer> => {
  const { till, base } = desk
  const { method } = asked
  const [, id = '', of, part] =
    /^\/v1\/payments(?:\/([a-z0-9_]{1,40})(?:\/([a-z]+)(?:\/([a-z0-9_]{1,40}))?)?)?$/.exec(asked.url.pathname) ?? []
  if (of === 'refunds') return answerRefunds(asked, { id, refund: part }, desk)
  if (part !== undefined) return notFound
  if (asked.url.pathname === '/v1/payments' && method === 'POST') return create(asked, till, base)
  if (of === 'cancel' && method === 'POST') return cancel(id, till)
  const payment = till.find(id)
  if (!payment || method !== 'GET') return notFound
  if (of === undefined) return json(publicPayment(payment, base))
  if (of === 'events') return json(publicEvents(payment, base))
  return notFound
}

/**
 * The API side: create, find, events, cancel and refunds of GOV.UK Pay's published contract, its error codes, a bearer token on every
 * call, and the faults that were set. `undefined`: no answer.
 */
export const answerApi = async (asked: Asked, desk: ApiDesk): Promise<Answer | undefined> => {
  const { faults } = desk
  if (!/^Bearer \S+$/.test(asked.headers.authorization ?? ''))
    return fault(401, 'P0920', 'Credentials are required to access this resource')
  if (faults.take('rate-limit')) return fault(429, 'P0900', 'Too many requests')
  if (faults.take('error500')) return fault(500, 'P0198', 'Downstream system error')
  if (asked.method === 'POST' && faults.take('disabled'))
    return fault(403, 'P0941', 'GOV.UK Pay has disabled payment and refund creation on this account. Contact support')
  if (asked.method === 'POST' && faults.take('not-linked'))
    return fault(403, 'P0940', 'Account is not fully configured. Please refer to documentation to setup your account')
  const answer = await answered(asked, desk)
  if (!faults.take('timeout')) return answer
  await new Promise((resolve) => setTimeout(resolve, 15_000).unref())
  return undefined
}
