import canonicalize from 'canonicalize'

/** A JSON value in its canonical form: RFC 8785 (JCS). Throws a TypeError for what is no JSON value. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}
