/** `make`, done once for each object that it is asked for, for as long as that object lives. The object must not change. */
export const remembered = <K extends object, R>(make: (key: K) => R): ((key: K) => R) => {
  const made = new WeakMap<K, { readonly result: R }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.result
    const result = make(key)
    made.set(key, { result })
    return result
  }
}
