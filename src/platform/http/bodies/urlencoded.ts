import { Refusal } from '#core/refusal.ts'
import { failureWords } from '../failures/failure.words.ts'
import type { Form } from '../request.ts'

/** More controls than any page of ours has. */
const maxFields = 1000

/** Text as PostgreSQL and JSON can hold it: without NUL and without halves of surrogate pairs. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** Adds a field to a form, making a list of a repeated name. The form must have a null prototype. */
export const addField = (form: Record<string, string | string[]>, name: string, value: string): void => {
  const before = form[name]
  if (before === undefined) form[name] = value
  else if (Array.isArray(before)) before.push(value)
  else form[name] = [before, value]
}

export const tooManyFields = (): Refusal => new Refusal('too-many-fields', 413, failureWords(413).words)
export const isTooMany = (count: number): boolean => count > maxFields

/**
 * An `application/x-www-form-urlencoded` body as a form (WHATWG URL, 5.1). The result has no prototype, so a field named
 * `__proto__` is a field like any other. Refuses more than 1,000 fields.
 */
export const parseUrlencoded = (body: string): Form => {
  const form: Record<string, string | string[]> = Object.create(null)
  let count = 0
  for (let at = body.indexOf('&'); at !== -1; at = body.indexOf('&', at + 1))
    if (isTooMany(++count)) throw tooManyFields()
  for (const [name, value] of new URLSearchParams(body)) addField(form, storable(name), storable(value))
  return form
}
