import { createHash, createHmac } from 'node:crypto'

/** A request as its sender signed it. */
export interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/**
 * The signature that a request must carry (AWS Signature Version 4, "Authenticating Requests: Using the Authorization
 * Header"), worked out from the specification: the test server takes any.
 */
export const signatureOf = ({ method, url, headers }: SignedRequest, secret: string): string => {
  const authorization = String(headers.authorization)
  const [, date = '', region = '', service = ''] =
    /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request/.exec(authorization) ?? []
  const signed = (/SignedHeaders=([^,]+)/.exec(authorization)?.[1] ?? '').split(';')
  const { pathname, searchParams } = new URL(url, 'http://any')
  const query = [...searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const canonical = [
    method,
    pathname,
    query,
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${date}/${region}/${service}/aws4_request`
  const hash = createHash('sha256').update(canonical).digest('hex')
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(
    (from, part) => hmac(from, part),
    `AWS4${secret}`,
  )
  return hmac(key, `AWS4-HMAC-SHA256\n${headers['x-amz-date']}\n${scope}\n${hash}`).toString('hex')
}
