import { Type } from 'typebox'
import { notFound, Refusal } from '#core/refusal.ts'
import { page, type Route } from '#platform/http/route.ts'

const open = {
  access: ['demo'],
  policy: (): true => true,
  purpose: 'operation',
  event: 'none',
  shows: 'none',
  schema: { query: Type.Object({}) },
} as const

const unknown = new Refusal('unknown-fault', 422, {
  en: 'There is no such fault. Send provider (sandbox or letterbox), fault and count.',
  cy: 'Nid oes nam o’r fath. Anfonwch provider (sandbox neu letterbox), fault a count.',
})

/** The demo's own processes, where they listen. */
export interface DemoProcesses {
  readonly SANDBOX_PAY_URL?: string | undefined
  readonly LETTERBOX_URL?: string | undefined
}

/**
 * Lets the demo's processes do something wrong, so many times, and shows the payment provider's own log. Like the letterbox's
 * pages these ask a process on this machine, for a second at most, and read no row.
 */
export const faultPages = (processes: DemoProcesses): readonly Route[] => {
  const addresses: Readonly<Record<string, string | undefined>> = {
    sandbox: processes.SANDBOX_PAY_URL,
    letterbox: processes.LETTERBOX_URL,
  }
  return [
    page({
      method: 'POST',
      path: '/demo/faults',
      ...open,
      csrf: 'origin',
      handle: async (_work, { form }) => {
        const count = Number(form.count ?? 1)
        const url = addresses[String(form.provider)]
        if (!url || !Number.isInteger(count) || count < 0 || count > 1000) throw unknown
        const answer = await fetch(new URL('/faults', url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ fault: String(form.fault), count }),
          signal: AbortSignal.timeout(1000),
        })
        if (!answer.ok) throw unknown
        return { json: { provider: String(form.provider), fault: String(form.fault), count } }
      },
    }),
    page({
      method: 'GET',
      path: '/demo/provider.json',
      ...open,
      handle: async () => {
        if (!addresses.sandbox) throw notFound()
        const answer = await fetch(new URL('/log', addresses.sandbox), { signal: AbortSignal.timeout(1000) })
        return { json: await answer.json() }
      },
    }),
  ]
}
