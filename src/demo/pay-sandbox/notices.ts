import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '#core/ids.ts'
import { paySignature } from '../../domains/payments/provider/gov-uk-pay.ts'
import { sandboxSecret } from '../../domains/payments/provider/providers.ts'
import type { Faults } from './faults.ts'
import { type Payment, publicPayment, stateOf } from './payment.rules.ts'

const types: Readonly<Record<string, string>> = { success: 'card_payment_succeeded', P0020: 'card_payment_expired' }

/** Where a payment's notices go: what comes after `/api/ORG` is the node's, and the return address names the organisation. */
export const noticeAddress = (publicUrl: string, payment: Payment): string => {
  const [org = ''] = new URL(payment.returnUrl).pathname.split('/').filter((part) => part !== '' && part !== 'cy')
  return `${publicUrl}/api/${org}/payments/notices/sandbox`
}

const pauses = [0, 1000, 5000, 20_000]

/**
 * Tells the service that a payment has come to an end or money of it has gone back, as a signed webhook message; tried again a few times until it is taken.
 * `note` hears of each try.
 */
export const sendNotice = async (
  payment: Payment,
  to: { readonly base: string; readonly publicUrl: string; readonly faults: Faults; readonly refunded: boolean },
  note: (said: { readonly notice: string; readonly answer: number | 'none' }) => void,
): Promise<void> => {
  if (to.faults.take('lost-notice')) return note({ notice: 'lost', answer: 'none' })
  const state = stateOf(payment)
  const body = JSON.stringify({
    webhook_message_id: newId(),
    api_version: 1,
    created_date: Temporal.Now.instant().toString(),
    resource_id: payment.id,
    resource_type: 'payment',
    event_type: to.refunded
      ? 'card_payment_refunded'
      : (types[state.status] ?? types[state.code ?? ''] ?? 'card_payment_failed'),
    resource: publicPayment(payment, to.base),
  })
  const send = async (): Promise<void> => {
    for (const pause of pauses) {
      await sleep(pause, undefined, { ref: false })
      const answer = await fetch(noticeAddress(to.publicUrl, payment), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'pay-signature': paySignature(body, sandboxSecret) },
        body,
        signal: AbortSignal.timeout(5000),
      }).then(
        async (response) => {
          await response.arrayBuffer()
          return response.status
        },
        () => 'none' as const,
      )
      note({ notice: 'sent', answer })
      if (answer !== 'none' && answer < 300) return
    }
  }
  await Promise.all(to.faults.take('double-notice') ? [send(), send()] : [send()])
}
