import type { IncomingMessage } from 'node:http'
import { Refusal } from '#core/refusal.ts'
import { failureWords } from '../failures/failure.words.ts'
import type { FileLimits } from '../route.ts'

/** After a file that is not taken, this much more is read past, so that what stands behind it on the form is not lost. */
const patience = 64 * 1024 * 1024
/** How long what is still being sent is let run dry after the answer, so that the sender reads it. */
const lingering = 5000

interface Reader<T> {
  take(part: T): Promise<void>
  /** has a file been refused already? */
  isWrong(): boolean
  readonly most: FileLimits
}

const cut: unique symbol = Symbol('the rest is not read')

/** Lets the sender read the answer: what still comes is dropped unread for a while, then the line is cut. */
const linger = (request: IncomingMessage): void => {
  request.unpipe()
  request.resume()
  const timer = setTimeout(() => request.socket.destroy(), lingering).unref()
  request.once('close', () => clearTimeout(timer))
  request.once('end', () => clearTimeout(timer))
}

/**
 * Reads the parts of a form one by one, in the memory of one piece. When a file was refused, at most 64 MB more are read past;
 * then reading ends and the form is answered as far as it came. A body larger than all that the form may carry is refused.
 */
export const cutOff = async <T>(
  request: IncomingMessage,
  parts: AsyncIterable<T>,
  reader: Reader<T>,
): Promise<void> => {
  const most = reader.most.bytes * reader.most.count + patience
  let seen = 0
  let stopAt = most
  let stop: (why: typeof cut) => void = () => undefined
  const stopped = new Promise<typeof cut>((resolve) => {
    stop = resolve
  })
  let busy = true
  const count = (chunk: Buffer): void => {
    seen += chunk.length
    if (seen > stopAt || seen > most) stop(cut)
  }
  // A file past its limit is known as refused when its part ends; before that, the whole says so.
  request.on('data', count)
  const iterator = parts[Symbol.asyncIterator]()
  try {
    while (busy) {
      const next = iterator.next()
      next.catch(() => undefined)
      const part = await Promise.race([next, stopped])
      if (part === cut) {
        linger(request)
        if (!reader.isWrong()) throw new Refusal('too-large', 413, failureWords(413).words)
        return
      }
      busy = part.done !== true
      if (part.done) return
      await reader.take(part.value)
      if (reader.isWrong()) stopAt = Math.min(stopAt, seen + patience)
    }
  } finally {
    request.off('data', count)
  }
}
