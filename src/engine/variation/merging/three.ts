export type SideName = 'ours' | 'theirs'

/** One thing as it is in the common ancestor and on both sides. */
export interface Three<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}
