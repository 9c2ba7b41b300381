/** What is wrong with a request, as GOV.UK Pay says it (RequestError of its OpenAPI description). */
export interface RequestError {
  readonly status: number
  readonly body: {
    readonly code: string
    readonly description: string
    readonly field?: string
    readonly header?: string
  }
}

export interface NewPayment {
  readonly amount: number
  readonly reference: string
  readonly description: string
  readonly language: 'en' | 'cy'
  readonly returnUrl: string
  readonly email: string | undefined
  readonly metadata: Readonly<Record<string, unknown>> | undefined
}

const missing = (field: string): RequestError => ({
  status: 400,
  body: { code: 'P0101', field, description: `Missing mandatory attribute: ${field}` },
})
const invalid = (field: string, why: string): RequestError => ({
  status: 422,
  body: { code: 'P0102', field, description: `Invalid attribute value: ${field}. ${why}` },
})

const texts = [
  ['reference', 255],
  ['description', 255],
  ['return_url', 2000],
] as const

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)

const faultOfAmount = (amount: unknown): RequestError | undefined => {
  if (amount === undefined || amount === null) return missing('amount')
  if (typeof amount !== 'number' || !Number.isInteger(amount))
    return invalid('amount', 'Must be a valid numeric format')
  if (amount < 1) return invalid('amount', 'Must be greater than or equal to 1')
  return amount > 10_000_000 ? invalid('amount', 'Must be less than or equal to 10000000') : undefined
}

/**
 * Reads the body of a request to create a payment by the limits of the published contract: amount in whole pence from 1 to
 * 10,000,000; reference and description up to 255 letters, return_url up to 2,000; language en or cy. Answers the first
 * thing that is wrong.
 */
export const readNewPayment = (text: string): NewPayment | RequestError => {
  let body: Readonly<Record<string, unknown>>
  try {
    body = JSON.parse(text)
  } catch {
    return { status: 400, body: { code: 'P0197', description: 'Unable to parse JSON' } }
  }
  const amount = faultOfAmount(body.amount)
  if (amount) return amount
  for (const [field, most] of texts) {
    const value = body[field]
    if (value === undefined || value === null || value === '') return missing(field)
    if (typeof value !== 'string') return invalid(field, 'Must be a valid string format')
    if (value.length > most) return invalid(field, `Must be less than or equal to ${most} characters length`)
  }
  const returnUrl = String(body.return_url)
  if (!isWebAddress(returnUrl)) return invalid('return_url', 'Must be a valid URL format')
  const language = body.language ?? 'en'
  if (language !== 'en' && language !== 'cy') return invalid('language', 'Must be "en" or "cy"')
  return {
    amount: Number(body.amount),
    reference: String(body.reference),
    description: String(body.description),
    language,
    returnUrl,
    email: typeof body.email === 'string' ? body.email : undefined,
    metadata: typeof body.metadata === 'object' && body.metadata !== null ? { ...body.metadata } : undefined,
  }
}
