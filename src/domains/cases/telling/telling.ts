import type { Work } from '#core/work.ts'

/** The path by which a person without account comes back to a case of theirs, found by its keys; undefined where there is none. */
export type PathBack = (
  work: Work,
  to: { readonly slug: string; readonly locks: readonly string[] },
) => Promise<string | undefined>

/** What telling needs of the node. */
export interface Telling {
  /** without a slash at the end */
  readonly publicUrl: string
  readonly pathBack: PathBack
}
