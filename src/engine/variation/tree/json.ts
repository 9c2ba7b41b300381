export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON value once more, to be changed. */
export const copied = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copied) as T
  if (!isObject(value)) return value
  const copy: Json = {}
  for (const key of Object.keys(value)) copy[key] = copied(value[key])
  return copy as T
}

/** Are two JSON values the same, whatever the order of keys? A key that is undefined counts as absent. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  return (
    Object.keys(a).every((key) => same(a[key], b[key])) &&
    Object.keys(b).every((key) => b[key] === undefined || key in a)
  )
}
