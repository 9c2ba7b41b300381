import type { Text } from './text.ts'

/**
 * A refusal: what was asked is understood and may not be done. One of the three kinds of failure (field problems,
 * refusals, defects). `code` is for programs (the `code` of an RFC 9457 problem document), `status` is the HTTP status,
 * `words` are for the person and say what to do next. `cause` keeps what led to it, for the log.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly status: number
  readonly words: Text

  constructor(code: string, status: number, words: Text, options?: { cause?: unknown }) {
    super(code, options)
    this.code = code
    this.status = status
    this.words = words
  }
}

/** There is no such thing, or not for this person: the two are never told apart. */
export const notFound = (cause?: unknown): Refusal =>
  new Refusal(
    'not-found',
    404,
    {
      en: 'We cannot find that page. Check the address, or go back to the start page.',
      cy: 'Ni allwn ddod o hyd i’r dudalen honno. Gwiriwch y cyfeiriad, neu ewch yn ôl i’r dudalen gychwyn.',
    },
    { cause },
  )
