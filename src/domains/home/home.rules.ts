/** What a home's order hangs on. */
export interface Standing {
  readonly waits: boolean
  /** pence */
  readonly due: number
  readonly unread: number
  readonly closed: boolean
  readonly withdrawn: boolean
}

/** What a person has to do about something. */
export type ToDo = 'pay' | 'documents' | 'answer' | 'read'

/** What a person has to do about an item next; undefined where it is not their turn. */
export const toDoOf = (item: Standing & { readonly wants: 'answer' | 'documents' | null }): ToDo | undefined => {
  if (item.closed) return item.unread > 0 ? 'read' : undefined
  if (item.due > 0) return 'pay'
  if (item.waits) return item.wants ?? 'answer'
  return item.unread > 0 ? 'read' : undefined
}

/** A home in its order: what the person has to do first, then what is under way, what is over, and what they withdrew. */
export const inOrder = <T extends Standing>(
  items: readonly T[],
): {
  readonly next: readonly T[]
  readonly open: readonly T[]
  readonly closed: readonly T[]
  readonly withdrawn: readonly T[]
} => {
  const needs = (item: T) => !item.closed && (item.waits || item.due > 0 || item.unread > 0)
  return {
    next: items.filter(needs),
    open: items.filter((item) => !item.closed && !needs(item)),
    closed: items.filter((item) => item.closed && !item.withdrawn),
    withdrawn: items.filter((item) => item.withdrawn),
  }
}
