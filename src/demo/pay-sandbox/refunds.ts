import { type Answer, type Asked, json } from '../local-http.ts'
import type { ApiDesk } from './api-desk.ts'
import { publicRefund, publicRefunds, refundedOf, refundStatus } from './payment.rules.ts'

const most = 10_000_000

const wrong = (status: number, code: string, description: string, field?: string): Answer =>
  json({ code, ...(field && { field }), description }, status)

const amountOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most

const giveBack = async (asked: Asked, id: string, desk: ApiDesk): Promise<Answer> => {
  const body = amountOf(asked.body)
  if (!body) return wrong(400, 'P0697', 'Unable to parse JSON')
  const { amount, refund_amount_available: available } = body
  if (amount === undefined) return wrong(400, 'P0601', 'Missing mandatory attribute: amount', 'amount')
  if (!isAmount(amount))
    return wrong(422, 'P0602', 'Invalid attribute value: amount. Must be from 1 to 10000000', 'amount')
  if (available !== undefined && !isAmount(available))
    return wrong(422, 'P0602', 'Invalid attribute value: refund_amount_available', 'refund_amount_available')
  const payment = desk.till.find(id)
  if (!payment) return wrong(404, 'P0600', 'Not found')
  const why = refundStatus(payment)
  const not = 'The payment is not available for refund. Payment refund status:'
  if (why !== 'available') return wrong(400, 'P0603', `${not} ${why}`)
  const left = payment.amount - refundedOf(payment)
  if (available !== undefined && available !== left) return wrong(412, 'P0604', 'Refund amount available mismatch.')
  if (amount > left) return wrong(400, 'P0603', `${not} amount_not_available`)
  const status = desk.faults.take('refund-fails') ? 'error' : 'success'
  const refund = await desk.till.giveBack(payment, amount, { status, ms: desk.refundMs })
  return json(publicRefund(payment, refund, desk.base), 202)
}

/** The refunds of a payment: made, listed, and one by one. `refund` is the one that the address names. */
export const answerRefunds = async (
  asked: Asked,
  { id, refund }: { readonly id: string; readonly refund: string | undefined },
  desk: ApiDesk,
): Promise<Answer> => {
  if (asked.method === 'POST' && refund === undefined) return giveBack(asked, id, desk)
  const payment = desk.till.find(id)
  if (asked.method !== 'GET' || (!payment && refund === undefined)) return wrong(404, 'P0800', 'Not found')
  if (payment && refund === undefined) return json(publicRefunds(payment, desk.base))
  const found = payment?.refunds?.find((each) => each.id === refund)
  return payment && found ? json(publicRefund(payment, found, desk.base)) : wrong(404, 'P0700', 'Not found')
}
