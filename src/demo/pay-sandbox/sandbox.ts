import type { Server } from 'node:http'
import { keepLines } from '../keep-lines.ts'
import { json, listenLocally } from '../local-http.ts'
import { answerApi } from './api.ts'
import { answerCard } from './card/card.ts'
import { type FaultName, faultNames, newFaults } from './faults.ts'
import { sendNotice } from './notices.ts'
import { type Payment, publicPayment } from './payment.rules.ts'
import { openTill } from './till.ts'

/** Where the sandbox stands. */
export interface SandboxPlace {
  readonly port: number
  /** its own address as others reach it; the port's where it is not said */
  readonly base?: string
  /** the file that its payments are kept in */
  readonly file: string
  /** the node that is told of ends */
  readonly publicUrl: string
  /** how long a late success takes, in milliseconds */
  readonly lateMs: number
  /** how long a refund takes to arrive, in milliseconds; as long as a late success unless said */
  readonly refundMs?: number
}

export interface Sandbox {
  readonly base: string
  close(): Promise<void>
}

/** What happened at the sandbox, newest last: calls, payments, notices. Never a card number. */
interface LogLine {
  readonly at: string
  readonly what: 'api' | 'page' | 'notice'
  readonly said: Readonly<Record<string, string | number>>
}

const mostLines = 1000

/** Opens a payment provider: GOV.UK Pay's API at /v1, its own payment page at /card, and its log and faults for the demo. */
export const openSandbox = async (place: SandboxPlace): Promise<Sandbox> => {
  const faults = newFaults()
  const log: LogLine[] = []
  const note = (what: LogLine['what'], said: LogLine['said']): void => {
    log.push({ at: Temporal.Now.instant().toString(), what, said })
    if (log.length > mostLines) log.shift()
  }
  let base = place.base ?? ''
  const tell = (refunded: boolean) => (payment: Payment) => {
    const to = { base, publicUrl: place.publicUrl, faults, refunded }
    void sendNotice(payment, to, (said) => note('notice', { payment: payment.id, ...said }))
  }
  const till = openTill(await keepLines<Payment>(place.file, 5000), { ended: tell(false), refunded: tell(true) })
  const server: Server = await listenLocally(place.port, async (asked) => {
    const { method, url } = asked
    if (url.pathname === '/faults' && method === 'POST') {
      const { fault, count } = JSON.parse(asked.body) as { fault: FaultName; count: number }
      if (!faultNames.includes(fault)) return json({ done: false }, 400)
      faults.set(fault, count)
      return json({ done: true })
    }
    if (url.pathname === '/log')
      return json({ payments: till.all().map((each) => publicPayment(each, base)), log, faults: faults.left() })
    if (url.pathname.startsWith('/v1/')) {
      const answer = await answerApi(asked, { till, faults, base, refundMs: place.refundMs ?? place.lateMs })
      note('api', { method, path: url.pathname, status: answer?.status ?? 'none' })
      return answer
    }
    const answer = await answerCard(asked, { till, faults, base, lateMs: place.lateMs })
    // The frame of the page links to the node's own pages.
    if (answer.status === 404 && method === 'GET' && !/\/(card|assets)\//.test(url.pathname))
      return { status: 303, headers: { location: `${place.publicUrl}${url.pathname}` } }
    if (!url.pathname.startsWith('/assets/')) note('page', { method, status: answer.status })
    return answer
  })
  const address = server.address()
  if (base === '' && typeof address === 'object' && address) base = `http://127.0.0.1:${address.port}`
  return {
    base,
    close: async () => {
      till.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
