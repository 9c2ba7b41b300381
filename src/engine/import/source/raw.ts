/** A JSON object of which nothing is known. */
export type Raw = Readonly<Record<string, unknown>>

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an object; an empty one where it is something else. */
export const raw = (value: unknown): Raw => (isRaw(value) ? value : {})

/** The members of an array or object with their keys, `[]` where the value is neither. */
export const members = (value: unknown): readonly (readonly [key: string, value: unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Words of the source: a text, a number, or the first text of `{ en: … }`. Undefined where there are none. */
export const words = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (!isRaw(value)) return undefined
  return (
    words(value.en) ??
    Object.values(value)
      .find((one) => typeof one === 'string' && one.trim() !== '')
      ?.toString()
  )
}

/** A number of the source, also one written as text (`"500"`). Undefined where it is none. */
export const amount = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A JSON pointer (RFC 6901) to a member of what `at` points to. */
export const within = (at: string, ...keys: readonly (string | number)[]): string =>
  at + keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
