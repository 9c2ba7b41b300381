import { parse } from 'yaml'

/**
 * The text of a form definition, JSON or YAML, with or without a byte-order mark, as plain JSON values. Throws an Error
 * that says what is wrong with the text.
 */
export const parseForm = (text: string): unknown => {
  const clean = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(clean)
  } catch {
    value = parse(clean, { maxAliasCount: 1000, logLevel: 'silent' })
  }
  // aliases of YAML may make circles, which JSON refuses
  return JSON.parse(JSON.stringify(value ?? null))
}
