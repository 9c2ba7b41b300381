import { timingSafeEqual } from 'node:crypto'
import { Type } from 'typebox'
import { Refusal } from '#core/refusal.ts'
import { api, type Route } from '#platform/http/route.ts'
import { takeNotice } from './take-notice.ts'

const notYours = new Refusal('not-signed', 401, {
  en: 'This message does not carry the bearer token of the callback. Check it in the settings of GOV.UK Notify.',
  cy: 'Nid yw’r neges hon yn cario tocyn cludwr yr alwad yn ôl. Gwiriwch ef yng ngosodiadau GOV.UK Notify.',
})

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * What a provider tells of its own accord. Only the reference is taken, from a caller who knows the token; how the message
 * went, the provider is asked. A doubled, late or repeated notice can do nothing but make the node look.
 */
export const noticeApi = (tokenOf: (provider: string) => string | undefined): readonly Route[] => [
  api({
    method: 'POST',
    path: '/api/:org/messages/notices/:provider',
    summary: 'A provider of messages says that something happened to one; the node then asks it what.',
    schema: {
      params: Type.Object({ provider: Type.String({ pattern: '^[a-z0-9-]{1,80}$' }) }),
      body: Type.Object(
        { reference: Type.Optional(Type.Union([Type.String({ maxLength: 200 }), Type.Null()])) },
        { additionalProperties: true },
      ),
      response: Type.Object({ taken: Type.Boolean() }),
    },
    access: ['anyone'],
    policy: () => true,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    signature: 'authorization',
    handle: async (work, { params, body, signed }) => {
      const token = tokenOf(params.provider)
      if (!token || !same(signed?.signature ?? '', `Bearer ${token}`)) throw notYours
      await takeNotice(work, params.provider, body.reference ?? '')
      return { json: { taken: true } }
    },
  }),
]
