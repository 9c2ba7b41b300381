import { inLocale, type Locale } from '#core/text.ts'
import type { Failure } from './failure.ts'

/** The media type of RFC 9457. */
export const problemType = 'application/problem+json; charset=utf-8'

/** A failure as a problem document (RFC 9457) with our `code` and `reference`. */
export const problemDocument = (failure: Failure, locale: Locale): string =>
  JSON.stringify({
    type: 'about:blank',
    title: inLocale(failure.title, locale),
    status: failure.status,
    detail: inLocale(failure.words, locale),
    code: failure.code,
    reference: failure.reference,
  })

/** Does the sender rather have JSON than HTML? */
export const prefersJson = (accept: string | undefined): boolean =>
  accept !== undefined && /\bjson\b/.test(accept) && !accept.includes('text/html')
