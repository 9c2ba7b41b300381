import type { LostCode } from '../codes.ts'
import { celText } from '../conditions/cel-words.ts'
import type { SourceComponent } from '../source/form.ts'
import { amount, raw, words } from '../source/raw.ts'
import { toPlain } from '../words/plain.ts'

const usable = (regex: string): boolean => {
  if (regex.length > 500) return false
  try {
    return new RegExp(regex, 'u') !== undefined
  } catch {
    return false
  }
}

/** The limits of a typed text, and those that cannot be enforced. */
export interface TextLimits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxWords?: number
  readonly pattern?: { regex: string; message: { en: string } }
  readonly lost: readonly (readonly [LostCode, string])[]
}

const positive = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 1 ? Math.trunc(value) : undefined

/** Reads the limits of a text component; `exact` where the engine enforces `schema.length` on its type. */
export const textLimitsOf = ({ schema, options }: SourceComponent, label: string, exact: boolean): TextLimits => {
  const length = exact ? positive(amount(schema.length)) : undefined
  const regex = words(schema.regex) ?? words(schema.pattern)
  const messages = raw(options.customValidationMessages)
  const own = toPlain(words(messages['string.pattern.base']) ?? words(messages['string.regex.base'])).text
  const most = positive(
    amount(schema.max) ??
      amount(schema.maxlength) ??
      amount(schema.maxLength) ??
      amount(options.max) ??
      amount(options.maxLength),
  )
  const least = positive(amount(schema.min) ?? amount(schema.minlength) ?? amount(schema.minLength))
  const maxWords = positive(amount(options.maxWords) ?? amount(schema.maxWords) ?? amount(schema.maxwords))
  const minLength = length ?? least
  const maxLength = length ?? most
  return {
    ...(minLength ? { minLength } : {}),
    ...(maxLength ? { maxLength: Math.min(maxLength, 100_000) } : {}),
    ...(maxWords ? { maxWords: Math.min(maxWords, 20_000) } : {}),
    ...(regex !== undefined && usable(regex)
      ? { pattern: { regex, message: { en: own || `${label} must be in the correct format` } } }
      : {}),
    lost:
      regex !== undefined && !usable(regex)
        ? [['limit-not-enforced', 'Its pattern is not a regular expression that can be kept.']]
        : [],
  }
}

/** A pattern as a check of the question, for types that have a format of their own besides. */
export const patternCheck = (id: string, limits: TextLimits) =>
  limits.pattern
    ? {
        checks: [
          {
            id: `${id}Format`.slice(0, 80),
            must: `${id} == '' || ${id}.matches(${celText(limits.pattern.regex)})`,
            message: limits.pattern.message,
          },
        ],
      }
    : {}
