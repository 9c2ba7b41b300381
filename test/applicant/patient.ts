import { setTimeout as sleep } from 'node:timers/promises'
import type { Send } from './browser.ts'

/** A busy machine says 503 and when to come back: one does, ten times. */
export const patient =
  (send: Send): Send =>
  async (asked) => {
    for (let left = 10; ; left--) {
      const heard = await send(asked)
      if (heard.status !== 503 || left === 0) return heard
      await sleep(300)
    }
  }
