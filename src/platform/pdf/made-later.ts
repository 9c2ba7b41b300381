import { Readable } from 'node:stream'

/** Bytes that are made when they are sent, after the request's transaction has ended: a page on paper takes its time. */
export const madeLater = (make: () => Promise<Uint8Array>): Readable =>
  Readable.from(
    (async function* () {
      yield await make()
    })(),
    { objectMode: false },
  )
