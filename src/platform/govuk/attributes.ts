import { escapeHtml, type Html, trusted } from '#platform/views/html.ts'

/** Attributes by name: `true` prints the bare name; false, null and undefined print nothing; the empty string prints. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Attributes as they stand in a tag, values escaped, each with a blank before it. Takes undefined for none. */
export const attributes = (given: Attributes | undefined): Html | undefined => {
  if (given === undefined) return undefined
  let out = ''
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue
    out += value === true ? ` ${escapeHtml(name)}` : ` ${escapeHtml(name)}="${escapeHtml(String(value))}"`
  }
  return trusted(out)
}

/** The names that are there, with blanks between: for a class attribute, or for aria-describedby. */
export const names = (...given: readonly (string | false | null | undefined)[]): string => {
  let out = ''
  for (const name of given) if (name) out = out === '' ? name : `${out} ${name}`
  return out
}
