import { ProviderFault } from './provider-fault.ts'

export interface PaySettings {
  /** the API's address, such as https://publicapi.payments.service.gov.uk */
  readonly baseUrl: string
  /** the service's API key */
  readonly key: string
  /** milliseconds until a call is given up; ten seconds unless said */
  readonly patience?: number
}

interface PayError {
  readonly code?: string
  readonly description?: string
}

/** One request to the API. */
export interface PayRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const kindOf = (status: number, error: PayError): ProviderFault['kind'] => {
  if (status >= 500 || status === 429 || status === 408) return 'unreachable'
  if (status === 401 || status === 403) return 'denied'
  // A payment that has only just succeeded cannot be given back yet: its refund status is `pending`.
  if (error.code === 'P0603' && error.description?.endsWith('pending')) return 'not-yet'
  return 'refused'
}

const failed = async (response: Response): Promise<ProviderFault> => {
  const error = (await response.json().catch(() => ({}))) as PayError
  const code = typeof error.code === 'string' ? error.code : undefined
  return new ProviderFault(
    kindOf(response.status, error),
    `the payment provider answered ${response.status}${code ? ` ${code}` : ''}`,
    { code },
  )
}

/**
 * Asks GOV.UK Pay's API for something; an answer without a body is `undefined`. Throws a ProviderFault on every answer but a
 * 2xx, on none in time, and on one that is no JSON.
 */
export const payCall = async <T>(settings: PaySettings, request: PayRequest): Promise<T> => {
  const sent = request.body === undefined ? undefined : JSON.stringify(request.body)
  try {
    const response = await fetch(new URL(request.path, settings.baseUrl), {
      method: request.method,
      redirect: 'error',
      signal: AbortSignal.timeout(settings.patience ?? 10_000),
      headers: {
        authorization: `Bearer ${settings.key}`,
        accept: 'application/json',
        // Its firewall turns a POST without a body or a content type away (P0920).
        ...(request.method === 'POST' && { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.method === 'POST' && { body: sent ?? '{}' }),
    })
    if (!response.ok) throw await failed(response)
    const text = await response.text()
    return (text === '' ? undefined : JSON.parse(text)) as T
  } catch (cause) {
    if (cause instanceof ProviderFault) throw cause
    throw new ProviderFault('unreachable', 'the payment provider did not answer', { cause })
  }
}
