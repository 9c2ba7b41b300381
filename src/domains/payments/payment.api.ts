import { Type } from 'typebox'
import { api, type Route } from '#platform/http/route.ts'
import { noticePayment } from './notice-payment.ts'

/**
 * What a payment provider tells of its own accord. Only the payment's id is taken: how it stands, the provider is asked.
 * So a forged, doubled, late or reordered notice can do nothing but make the node look.
 */
export const paymentApi: readonly Route[] = [
  api({
    method: 'POST',
    path: '/api/:org/payments/notices/:provider',
    summary: 'A payment provider says that something happened to a payment; the node then asks it what.',
    schema: {
      params: Type.Object({ provider: Type.String({ pattern: '^[a-z-]{1,40}$' }) }),
      body: Type.Object({ resource_id: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: true }),
      response: Type.Object({ taken: Type.Boolean() }),
    },
    access: ['anyone'],
    policy: () => true,
    purpose: 'payment',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      await noticePayment(work, { provider: request.params.provider, providerId: request.body.resource_id })
      return { json: { taken: true } }
    },
  }),
]
