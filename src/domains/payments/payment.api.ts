import { Type } from 'typebox'
import { Refusal } from '#core/refusal.ts'
import { api, type Route } from '#platform/http/route.ts'
import { noticePayment } from './notices/notice-payment.ts'
import type { Providers } from './provider/providers.ts'

const notSigned = new Refusal('not-signed', 401, {
  en: 'This message is not signed by the payment provider. Check the signing secret of the webhook.',
  cy: 'Nid yw’r neges hon wedi’i llofnodi gan y darparwr taliadau. Gwiriwch gyfrinach llofnodi’r bachyn gwe.',
})

/**
 * What a payment provider tells of its own accord. Only the payment's id is taken, from a message that the provider signed:
 * how it stands, the provider is asked. So a doubled, late or reordered notice can do nothing but make the node look, and a
 * forged one nothing at all.
 */
export const paymentApi = (providers: Providers): readonly Route[] => [
  api({
    method: 'POST',
    path: '/api/:org/payments/notices/:provider',
    summary: 'A payment provider says that something happened to a payment; the node then asks it what.',
    schema: {
      params: Type.Object({ provider: Type.String({ pattern: '^[a-z0-9-]{1,80}$' }) }),
      body: Type.Object({ resource_id: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: true }),
      response: Type.Object({ taken: Type.Boolean() }),
    },
    access: ['anyone'],
    policy: () => true,
    purpose: 'payment',
    event: 'none',
    shows: 'none',
    signature: 'pay-signature',
    handle: async (work, { params, body, signed }) => {
      if (!signed || !providers.find(params.provider)?.isSigned(signed.body, signed.signature)) throw notSigned
      await noticePayment(work, { provider: params.provider, providerId: body.resource_id })
      return { json: { taken: true } }
    },
  }),
]
