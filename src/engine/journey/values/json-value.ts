import { Day } from '../../expressions/day.ts'

/** A CEL value as plain JSON: whole numbers as numbers (as text beyond 2^53), days as ISO dates. */
export const jsonValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : value.toString()
  }
  if (value instanceof Day) return value.iso
  if (Array.isArray(value)) return value.map(jsonValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, jsonValue(one)]))
}
