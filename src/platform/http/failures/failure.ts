import { newReference } from '#core/reference.ts'
import { Refusal } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import { failureWords } from './failure.words.ts'

/** A failure as it is answered: to people as a page, to programs as a problem document (RFC 9457). */
export interface Failure {
  readonly status: number
  readonly code: string
  readonly title: Text
  readonly words: Text
  /** what the person can quote and the log line carries */
  readonly reference: string
  /** seconds after which a repeat makes sense */
  readonly retryAfter: number | undefined
  /** a fault of ours, to be logged with its stack */
  readonly defect: boolean
}

const statusOf = (error: unknown): number => {
  const status = (error as { statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}

/** PostgreSQL is away, starting, stopping, full or too slow: classes 08, 53 and 57 of its codes, and the socket's own. */
const awayCodes =
  /^(08...|53...|57P0[1-5]|57014|25P04|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|DATABASE_AWAY)$/
const isAway = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && awayCodes.test(code)) return true
  return typeof message === 'string' && /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
}

const codeOf = (status: number): string =>
  ({
    400: 'bad-request',
    401: 'not-signed-in',
    403: 'not-allowed',
    404: 'not-found',
    405: 'method-not-allowed',
    413: 'too-large',
    415: 'media-type',
    429: 'too-many-requests',
    503: 'busy',
  })[status] ?? (status >= 500 ? 'defect' : 'bad-request')

/** Any error as a failure: a refusal keeps its code and words (one of 500 is a fault of ours that has some); what is no refusal and no fault of the request is a defect. */
export const failureOf = (error: unknown): Failure => {
  const reference = newReference()
  if (error instanceof Refusal) {
    const { title } = failureWords(error.code === 'not-our-form' ? 400 : error.status)
    const retryAfter = error.status === 503 || error.status === 429 ? 5 : undefined
    return {
      status: error.status,
      code: error.code,
      title,
      words: error.words,
      reference,
      retryAfter,
      defect: error.status === 500,
    }
  }
  const status = isAway(error) ? 503 : statusOf(error)
  const { title, words } = failureWords(status)
  const retryAfter = status === 503 ? 5 : status === 429 ? 60 : undefined
  return { status, code: codeOf(status), title, words, reference, retryAfter, defect: status === 500 || isAway(error) }
}
