/** The one inline script of the Design System's page template: it marks the body as having JavaScript. */
const bodyClassScript = "'sha256-GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw='"

/** Where pages may lead: the node's public address, and the sites that a form of ours redirects to (payment pages). */
export interface HeaderRules {
  readonly publicUrl: string
  readonly formTargets: readonly string[]
}

/** The headers that stand on every reply, errors and files included (OWASP ASVS 5.0 3.4). */
export const securityHeaders = ({ publicUrl, formTargets }: HeaderRules): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' ${bodyClassScript}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
})

/** The policy of a file that somebody gave us: nothing in it may run, load or be framed. */
export const fileContentPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"
