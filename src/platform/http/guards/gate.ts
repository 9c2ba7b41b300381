import type { ServerResponse } from 'node:http'

/** Lets at most so many requests in at once: work beyond that would only make everybody wait longer. */
export interface Gate {
  /** false when it is full; otherwise counts the request until its reply has been sent or its connection is gone */
  enter(reply: ServerResponse): boolean
}

/** A gate for `limit` requests in hand. */
export const openGate = (limit: number): Gate => {
  let inHand = 0
  return {
    enter(reply) {
      if (inHand >= limit) return false
      inHand += 1
      reply.once('close', () => {
        inHand -= 1
      })
      return true
    },
  }
}
