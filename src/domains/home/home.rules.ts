/** What a home's order hangs on. */
export interface Standing {
  readonly waits: boolean
  /** pence */
  readonly due: number
  readonly closed: boolean
}

/** A home in its order: what the person has to do first, then what is under way, then what is over. */
export const inOrder = <T extends Standing>(
  items: readonly T[],
): { readonly next: readonly T[]; readonly open: readonly T[]; readonly closed: readonly T[] } => {
  const needs = (item: T) => !item.closed && (item.waits || item.due > 0)
  return {
    next: items.filter(needs),
    open: items.filter((item) => !item.closed && !needs(item)),
    closed: items.filter((item) => item.closed),
  }
}
