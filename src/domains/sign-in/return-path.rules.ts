/** Where a person goes on after signing in: the path that was asked for, if it is one of this node's, else `otherwise`. */
export const returnPath = (asked: unknown, otherwise: string): string =>
  typeof asked === 'string' && /^\/(?![/\\])[^\\\s]{0,2000}$/.test(asked) ? asked : otherwise
