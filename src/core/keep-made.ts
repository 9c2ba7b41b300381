/** What was made in this process and is dear to make again, by its name. */
export interface Made<T> {
  find(name: string): T | undefined
  /** keeps it and returns it */
  keep(name: string, made: T): T
}

/** Keeps at most so many; what was made first goes first. */
export const keepMade = <T>(most: number): Made<T> => {
  const held = new Map<string, T>()
  return {
    find: (name) => held.get(name),
    keep: (name, made) => {
      const oldest = held.size >= most ? held.keys().next().value : undefined
      if (oldest !== undefined) held.delete(oldest)
      held.set(name, made)
      return made
    },
  }
}
