import { Refusal } from '#core/refusal.ts'
import { failureWords } from '../failures/failure.words.ts'

const maxDepth = 64

const unusable = (): Refusal => new Refusal('unusable-json', 400, failureWords(400).words)

const isUnusable = (text: string): boolean => text.includes('\0') || !text.isWellFormed()

const check = (value: unknown, depth: number): void => {
  if (typeof value === 'string') {
    if (isUnusable(value)) throw unusable()
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw unusable()
  } else if (typeof value === 'object' && value !== null) {
    if (depth === maxDepth) throw unusable()
    for (const [name, inner] of Object.entries(value)) {
      if (name === '__proto__' || isUnusable(name)) throw unusable()
      check(inner, depth + 1)
    }
  }
}

/**
 * A JSON body (RFC 8259) as a value that PostgreSQL can hold. Refuses (400) what is not JSON, is nested deeper than 64,
 * names `__proto__`, has NUL, half a surrogate pair, or a number beyond a double.
 */
export const parseJson = (body: string): unknown => {
  if (body === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    throw new Refusal('not-json', 400, failureWords(400).words, { cause })
  }
  check(value, 0)
  return value
}
