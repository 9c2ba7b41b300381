import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, Heard, Send } from '../applicant/browser.ts'

/** What became of the requests of a client that does not give up. */
export interface Luck {
  /** requests that were answered */
  answered: number
  /** requests whose connection broke: did they have their effect or not? */
  broken: number
  /** those of them that change something */
  ambiguous: number
  /** times that a node said 503 */
  busy: number
}

// A machine that has much else to do takes a while to start a process; the test is of what is kept, not of how soon.
const patience = 240_000

/**
 * A client that repeats a request, the same bytes again, until it is answered: after a connection that broke, and after a
 * 503. What it counted stands in `luck`.
 */
export const insistent =
  (send: Send, luck: Luck): Send =>
  async (asked: Asked): Promise<Heard> => {
    const end = performance.now() + patience
    for (;;) {
      try {
        const heard = await send(asked)
        if (heard.status !== 503) {
          luck.answered += 1
          return heard
        }
        luck.busy += 1
      } catch (error) {
        luck.broken += 1
        if (asked.method === 'POST') luck.ambiguous += 1
        if (performance.now() > end) throw error
      }
      if (performance.now() > end) throw new Error(`${asked.method} ${asked.path} was not answered in ${patience} ms`)
      await sleep(250)
    }
  }
