import type { IncomingHttpHeaders } from 'node:http'

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

/**
 * May a request that changes something have come from one of our own pages? A browser says so in `Sec-Fetch-Site` and
 * `Origin`; programs send neither. `Origin: null` (a sandboxed frame, a data: page) is never ours.
 */
export const isSameOrigin = (headers: IncomingHttpHeaders, publicUrl: string): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = headers
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || hostOf(origin) === (headers.host ?? '')
}
